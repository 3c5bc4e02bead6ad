using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>A signing: its next act, its figures by school, and who has not.</summary>
[Authorize("ethics.pledges-lists")]
internal sealed class ShowModel(Work<EthicsDbContext> work, OpenCampaign open, Remind remind, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "school")]
    public Guid? School { get; set; }

    public PledgeCampaign Campaign { get; private set; } = null!;
    public PledgeText Text { get; private set; } = null!;
    public Figures Figures { get; private set; } = null!;
    public IReadOnlyList<SchoolLine> Schools { get; private set; } = [];
    public ListPage<UnsignedRow> Missing { get; private set; } = null!;
    public IReadOnlyList<PledgeDuty> OnLeave { get; private set; } = [];
    public DateOnly Today => calendar.Today;
    public bool MayRun => CreateCampaign.MayPrepare(Actor.Role, Campaign.Tier);
    public bool MayRemind => Actor.Role is Role.DistrictOfficer or Role.Principal && Campaign.State == PledgeState.Open && Today >= Campaign.OpensOn;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostOpenAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await open.OpenAsync(new(Id), Change(), ct);
        return Done(Texts["签署已开始。"], "/Ethics/Pledges/Show", new { id = Id });
    }, () => LoadAsync(ct));

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await open.CloseAsync(new(Id), Change(), ct);
        return Done(Texts["签署已结束，名单保留。"], "/Ethics/Pledges/Show", new { id = Id });
    }, () => LoadAsync(ct));

    public async Task<IActionResult> OnPostRemindAsync(Guid? subject, CancellationToken ct)
    {
        if (Actor.Role is not (Role.DistrictOfficer or Role.Principal))
            return Forbid();
        return await ActAsync(async () =>
        {
            var count = await remind.HandleAsync(new(Id), School, subject, Change(), ct);
            return Done(Texts["已提醒 {0} 人。", count], "/Ethics/Pledges/Show", new { id = Id, school = School });
        }, () => LoadAsync(ct));
    }

    private Task<bool> LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = new PledgeCampaignId(Id);
        if (await db.PledgeCampaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && (c.State != PledgeState.Draft || Actor.Role == Role.DistrictOfficer || Actor.Role == Role.CityOfficer), ct) is not { } campaign)
            return false;
        Campaign = campaign;
        Text = await db.PledgeTexts.AsNoTracking().SingleAsync(t => t.Id == campaign.TextId, ct);
        var figures = await SchoolFigures.ReadAsync(db, id, Today, ct);
        Figures = Figures.Sum(figures.Select(f => f.Figures));
        var bySchool = figures.Where(f => f.SchoolId is not null).ToDictionary(f => f.SchoolId!.Value, f => f.Figures);
        Schools = campaign.Tier != PledgeTier.SchoolTeacher ? [] : (await db.PledgeSchools.AsNoTracking().Where(s => s.CampaignId == id).OrderBy(s => s.SchoolName).ToListAsync(ct))
            .Select(s => new SchoolLine(s, bySchool.GetValueOrDefault(s.SchoolId, new(0, 0, 0, 0, 0, 0, 0)))).OrderBy(s => s.Figures.Percent).ToList();
        var school = School is { } one ? new Registry.Contracts.SchoolId(one) : (Registry.Contracts.SchoolId?)null;
        // Set together, not as an "or" in the query: the planner then sees that the index has the order.
        var missing = Unsigned.Of(db, id);
        var away = db.PledgeDuties.AsNoTracking().Where(d => d.CampaignId == id && d.Standing == DutyStanding.OnLeave);
        if (school is not null)
            (missing, away) = (missing.Where(d => d.SchoolId == school), away.Where(d => d.SchoolId == school));
        var count = school is { } only ? bySchool.GetValueOrDefault(only)?.Unsigned ?? 0 : Figures.Unsigned;
        Missing = await Unsigned.PageAsync(missing, count, ListFilter.Of(Request), ct);
        OnLeave = await away.OrderBy(d => d.SchoolName).ThenBy(d => d.Name).Take(300).ToListAsync(ct);
        return true;
    }, ct);

    internal sealed record SchoolLine(PledgeSchool School, Figures Figures);
}
