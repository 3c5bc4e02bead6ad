using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;
using Workforce.Platform.Policy;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Prepares a signing; its dates start as the policy says.</summary>
[Authorize("ethics.pledges-run")]
internal sealed class CreateModel(CreateCampaign create, PolicyValues policies, IOrganisation organisation, Calendar calendar) : WorkforcePage
{
    [BindProperty]
    public CreateForm Form { get; set; } = new();

    public PolicyReading<PledgePolicy>? Policy { get; private set; }

    public IReadOnlyList<PledgeTier> Tiers => Enum.GetValues<PledgeTier>().Where(t => CreateCampaign.MayPrepare(Actor.Role, t)).Reverse().ToList();

    public async Task OnGetAsync(PledgeSeason season, CancellationToken ct)
    {
        await LoadAsync(ct);
        var year = Calendar.SchoolYearOf(calendar.Today);
        var window = Policy!.Value.WindowOf(season);
        Form = new() { SchoolYear = year, Tier = Tiers[0], Season = season, OpensOn = window.OpensIn(year), DueOn = window.DueIn(year), ArrivalDays = Policy.Value.PledgeNewArrivalDays.Days };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        if (!Enum.IsDefined(Form.Tier) || !Enum.IsDefined(Form.Season))
            throw new RuleBrokenException("请选择签署的层级和时间。");
        var id = await create.HandleAsync(new(Form.SchoolYear, Form.Tier, Form.Season, Form.OpensOn!.Value, Form.DueOn!.Value, Form.ArrivalDays), Change(), ct);
        return Actor.Role == Role.CityOfficer
            ? Done(Texts["已为每个区准备好，请核对文本后开始。"], "/Ethics/Pledges/Index")
            : Done(Texts["已准备好，请核对文本后开始。"], "/Ethics/Pledges/Show", new { id = id.Value });
    }, () => LoadAsync(ct));

    private async Task LoadAsync(CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(new(Actor.Reach.DistrictIds![0]), ct);
        Policy = await policies.ForAsync<PledgePolicy>("ethics", district!.RegionCode, calendar.Today, ct);
    }
}
