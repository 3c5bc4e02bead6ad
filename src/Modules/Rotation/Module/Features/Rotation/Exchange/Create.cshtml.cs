using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

[Authorize("rotation.exchange-run")]
internal sealed class CreateModel(CreateExchange create, IOrganisation organisation, ExchangePolicies policies, Calendar calendar) : WorkforcePage
{
    [BindProperty]
    public ExchangeForm Form { get; set; } = new();

    public ExchangeRules Rules { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Form = ExchangeForm.Proposed(calendar.Today, Rules.Values);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var id = await create.HandleAsync(Form, Change(Form.Reason), ct);
        return Done(Texts["已建立，各校的名单已算好。学校核对、公示后上报。"], "/Rotation/Exchange/Show", new { id = id.Value });
    }, () => LoadAsync(ct));

    private async Task LoadAsync(CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(new(Actor.Reach.OnlyDistrict), ct);
        Rules = await policies.ForAsync(district!.RegionCode, calendar.Today, ct);
    }
}
