using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Policy;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>The decision of a case is written here.</summary>
[Authorize("ethics.cases")]
internal sealed class DecideModel(Work<EthicsDbContext> work, DecideCase decide, CasePolicies policies, CodeTables codes, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public DecideForm Form { get; set; } = new();

    public DateOnly Today => calendar.Today;
    public IReadOnlyList<Code> Violations => codes["ethics-violation"].Codes;
    public CaseView View { get; private set; } = null!;
    public PolicyReading<CasePolicy> Policy { get; private set; } = null!;

    /// <summary>She wrote a bar that is shorter than the rule says, and is asked whether she means it.</summary>
    public bool IsShort => BarMustReachMinimum.IsShort(Form.Measures, Policy.Value.BarMonthsMin);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = new() { Version = View.Case.Version, Violations = [View.Case.Violation], Facts = View.Case.Findings, BarMonths = Policy.Value.BarMonthsMin };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await decide.HandleAsync(new(Id), Form, Change(), ct);
            return Done(Texts["决定已作出，请送达。"], "/Ethics/Cases/Show", new { id = Id });
        }, async () =>
        {
            var there = await LoadAsync(ct);
            if (IsStale)
                Form.Version = View.Case.Version;
            return there;
        })
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await work.ReadAsync(db => CaseView.FindAsync(db, new(Id), ct), ct) is not { } view)
            return false;
        (View, Policy) = (view, await policies.ForAsync(view.Case.DistrictId, Today, ct));
        return true;
    }
}
