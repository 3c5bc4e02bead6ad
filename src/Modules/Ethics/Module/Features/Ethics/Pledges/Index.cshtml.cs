using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>The signings: for the bureau a list with figures; for a principal her school's; for a teacher her own.</summary>
[Authorize("ethics.pledges")]
internal sealed class IndexModel(Work<EthicsDbContext> work, StartSigning start, Remind remind, IOrganisation organisation, Calendar calendar) : WorkforcePage
{
    public IReadOnlyList<CampaignRow> Rows { get; private set; } = [];

    /// <summary>Names, for whoever reads several.</summary>
    public IReadOnlyDictionary<DistrictId, string> Districts { get; private set; } = new Dictionary<DistrictId, string>();

    public DateOnly Today => calendar.Today;
    public bool MayRun => Actor.Role is Role.DistrictOfficer or Role.CityOfficer;

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Actor.Reach.DistrictIds is { Count: > 1 })
            Districts = (await organisation.DistrictsAsync(ct)).ToDictionary(d => d.Id, d => d.Name);
        Rows = await work.ReadAsync(db => CampaignRow.ReadAsync(db, Actor, Today, ct), ct);
    }

    public Task<IActionResult> OnPostStartAsync(Guid id, CancellationToken ct) => ActAsync(async () =>
    {
        await start.HandleAsync(new(id), Change(), ct);
        return Done(Texts["已开始，本校教师现在可以签署。"], "/Ethics/Pledges/Index");
    }, () => OnGetAsync(ct));

    public Task<IActionResult> OnPostRemindAsync(Guid id, Guid? subject, CancellationToken ct) => ActAsync(async () =>
    {
        var count = await remind.HandleAsync(new(id), null, subject, Change(), ct);
        return Done(Texts["已提醒 {0} 人。", count], "/Ethics/Pledges/Index");
    }, () => OnGetAsync(ct));
}
