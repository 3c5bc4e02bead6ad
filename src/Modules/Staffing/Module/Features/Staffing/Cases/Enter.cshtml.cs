using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Calendars;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Cases;

[Authorize("staffing.cases-run")]
internal sealed class EnterModel(EnterCase enter, ISchoolDirectory directory, PostsPolicies policies, Calendar calendar) : DistrictPage
{
    [BindProperty]
    public CaseForm Form { get; set; } = new();

    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Form.DueOn = calendar.Today.AddDays((await policies.ForAsync(District, calendar.Today, ct)).Value.MisuseTerms.DueDays);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var id = await enter.HandleAsync(District, Form, Change(), ct);
        return Done(Texts["已登记，进入办理。"], "/Staffing/Cases/Show", new { id = id.Value });
    }, () => LoadAsync(ct));

    private async Task LoadAsync(CancellationToken ct) => Schools = await directory.InDistrictAsync(District, ct);
}
