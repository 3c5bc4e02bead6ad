using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Ethics.Features.Ethics.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Jobs;

/// <summary>One campaign's day: the roster follows the registry, whoever is due is reminded, whoever is late is told upwards. Twice or late, it does what is due once.</summary>
internal sealed class AdvancePledges(Work<EthicsDbContext> work, Rosters rosters, IOrganisation organisation, PolicyValues policies, CurrentActor current, Calendar calendar)
{
    public async Task RunAsync(Guid id, CancellationToken ct)
    {
        var actor = Actor.System("ethics.pledges");
        current.ActAs(actor);
        var change = new Change(actor, calendar.Now, "到期自动办理");
        var today = calendar.Today;
        var key = new PledgeCampaignId(id);
        var campaign = await work.ReadAsync(db => db.PledgeCampaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == key && c.State == PledgeState.Open, ct), ct);
        if (campaign is null)
            return;
        var district = (await organisation.FindDistrictAsync(campaign.DistrictId, ct))!;
        var policy = (await policies.ForAsync<PledgePolicy>("ethics", district.RegionCode, today, ct)).Value.PledgeReminders;
        var roster = await rosters.ReadAsync(campaign, today, ct);
        await work.ChangeAsync(change, async db =>
        {
            await Rosters.FollowAsync(db, await db.PledgeCampaigns.SingleAsync(c => c.Id == key, ct), roster, today, ct);
            await db.SaveChangesAsync(ct);
            if (today >= campaign.OpensOn)
                await TellAsync(db, campaign, policy, today, change, ct);
        }, ct);
    }

    private static async Task TellAsync(EthicsDbContext db, PledgeCampaign campaign, PledgeReminders policy, DateOnly today, Change change, CancellationToken ct)
    {
        var before = policy.BeforeDays.ToArray();
        await db.Database.ExecuteSqlAsync($"""
            insert into pledge_notices (id, campaign_id, district_id, school_id, teacher_id, subject_id, kind, sent_on, sent_at, sent_by, late)
            select gen_random_uuid(), campaign_id, district_id, school_id, teacher_id, subject_id, case when due_on >= {today} then {nameof(NoticeKind.DueSoon)} else {nameof(NoticeKind.Overdue)} end, {today}, {change.At}, {change.By.Name}, 0
            from pledge_duties where campaign_id = {campaign.Id.Value} and signed_at is null and standing in ('OnPost', 'ArrivedLater')
              and (due_on - {today} = any ({before}) or {today} > due_on and ({today} - due_on - 1) % {policy.OverdueEveryDays} = 0)
            on conflict do nothing
            """, ct);
        var since = today.DayNumber - campaign.DueOn.DayNumber;
        // From that day on, and once: a morning without the clock must not swallow it.
        if (since >= policy.PrincipalAfterDays && campaign.Tier == PledgeTier.SchoolTeacher)
            await db.Database.ExecuteSqlAsync($"""
                insert into pledge_notices (id, campaign_id, district_id, school_id, subject_id, kind, sent_on, sent_at, sent_by, late)
                select gen_random_uuid(), campaign_id, district_id, school_id, school_id, {nameof(NoticeKind.Escalated)}, {today}, {change.At}, {change.By.Name}, count(*)
                from pledge_duties where campaign_id = {campaign.Id.Value} and signed_at is null and standing in ('OnPost', 'ArrivedLater') and due_on < {today}
                  and not exists (select from pledge_notices n where n.campaign_id = pledge_duties.campaign_id and n.subject_id = pledge_duties.school_id and n.kind = {nameof(NoticeKind.Escalated)})
                group by campaign_id, district_id, school_id on conflict do nothing
                """, ct);
        if (since >= policy.BureauAfterDays)
            await db.Database.ExecuteSqlAsync($"""
                insert into pledge_notices (id, campaign_id, district_id, subject_id, kind, sent_on, sent_at, sent_by, late)
                select gen_random_uuid(), campaign_id, district_id, district_id, {nameof(NoticeKind.Escalated)}, {today}, {change.At}, {change.By.Name}, count(*)
                from pledge_duties where campaign_id = {campaign.Id.Value} and signed_at is null and standing in ('OnPost', 'ArrivedLater') and due_on < {today}
                  and not exists (select from pledge_notices n where n.campaign_id = pledge_duties.campaign_id and n.subject_id = pledge_duties.district_id and n.kind = {nameof(NoticeKind.Escalated)})
                group by campaign_id, district_id on conflict do nothing
                """, ct);
    }
}
