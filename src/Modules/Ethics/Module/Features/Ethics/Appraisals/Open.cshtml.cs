using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

[Authorize("ethics.appraisal-run")]
internal sealed class OpenModel(OpenYear open, Schemes schemes, IOrganisation organisation, Calendar calendar) : WorkforcePage
{
    [BindProperty]
    public YearForm Form { get; set; } = new();

    public IReadOnlyList<OfferedScheme> Schemes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Form = new() { Year = calendar.Today.Year, Scheme = Schemes.Count > 0 ? Schemes[0].Scheme.Key : null };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var id = await open.HandleAsync(new(Actor.Reach.OnlyDistrict), Form, Change(), ct);
        return Done(Texts["考核已开始，学校可以录入。"], "/Ethics/Appraisals/Show", new { id = id.Value });
    }, () => LoadAsync(ct));

    private async Task LoadAsync(CancellationToken ct) => Schemes = await schemes.AllAsync((await organisation.FindDistrictAsync(new(Actor.Reach.OnlyDistrict), ct))!.RegionCode, calendar.Today, ct);
}
