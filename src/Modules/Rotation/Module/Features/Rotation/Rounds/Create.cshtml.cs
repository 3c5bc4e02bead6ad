using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Rounds;

[Authorize("rotation.run")]
internal sealed class CreateModel(CreateRound create, IOrganisation organisation, RoundPolicies policies, Calendar calendar) : WorkforcePage
{
    [BindProperty]
    public RoundForm Form { get; set; } = new();

    public RoundPolicy Policy { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Form = RoundForm.Proposed(calendar.Today, await calendar.WorkingDaysAsync(ct), Policy.Values);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var id = await create.HandleAsync(Form, Change(Form.Reason), ct);
        return Done(Texts["轮次已建立。接下来导入岗位。"], "/Rotation/Rounds/Show", new { id = id.Value });
    }, () => LoadAsync(ct));

    private async Task LoadAsync(CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(new(Actor.Reach.OnlyDistrict), ct);
        Policy = await policies.ForAsync(district!.RegionCode, calendar.Today, ct);
    }
}
