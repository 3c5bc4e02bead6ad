using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Ethics.Domain.Cases;
using Workforce.Ethics.Features.Ethics.Cases;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;

namespace Workforce.Ethics.Features.Ethics.Figures;

/// <summary>Numbers of cases for inspectors and leaders, from codes; a small one is not shown, because it names somebody.</summary>
[Authorize("ethics.case-figures")]
internal sealed class IndexModel(CaseFigures figures, CasePolicies policies, IOrganisation organisation, CodeTables codes, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public int Minimum { get; private set; }
    public CodeTables Codes => codes;
    public IReadOnlyList<int> Years => Enumerable.Range(0, 5).Select(back => calendar.Today.Year - back).ToList();
    public IReadOnlyList<(string Title, ProtectedCounts Counts, Func<string, string> Name)> Tables { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Year = Year is { } asked && Years.Contains(asked) ? asked : calendar.Today.Year;
        var district = Actor.Reach.DistrictIds is [var one, ..] ? new DistrictId(one) : (await organisation.DistrictsAsync(ct))[0].Id;
        Minimum = (await policies.ForAsync(district, calendar.Today, ct)).Value.SmallCountMin;
        var counts = await figures.ReadAsync(new(Year.Value, 1, 1), new(Year.Value, 12, 31), Minimum, ct);
        Tables =
        [
            ("涉及行为", counts.ByViolation, key => $"{key} {codes.NameOf("ethics-violation", key)}"),
            ("环节", counts.ByState, key => Texts[Enum.Parse<CaseState>(key).Title()]),
            ("处分", counts.BySanction, key => Texts[Enum.Parse<SanctionKind>(key).Title()]),
            ("学段", counts.ByStage, key => codes.NameOf("stage", key)),
        ];
    }
}
