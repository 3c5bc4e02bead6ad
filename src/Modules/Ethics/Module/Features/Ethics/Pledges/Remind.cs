using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Reminds whoever has not signed: one person, or everybody in the reach of whoever presses. Each at most once a day.</summary>
internal sealed class Remind(Work<EthicsDbContext> work)
{
    /// <param name="school">Only this school's people; null for all in reach.</param>
    /// <param name="subject">Only this one; null for all.</param>
    /// <returns>How many were reminded.</returns>
    public Task<int> HandleAsync(PledgeCampaignId id, Guid? school, Guid? subject, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (change.By.Role is not (Role.DistrictOfficer or Role.Principal))
            throw new OutOfReachException();
        var campaign = await db.PledgeCampaigns.OneAsync(c => c.Id == id, ct);
        var today = Calendar.On(change.At);
        campaign.CheckOpen(today);
        // Row-level security narrows this to the presser's own school or district.
        var reminded = await db.Database.SqlQuery<Guid>($"""
            update pledge_duties set reminded_on = {today}
            where campaign_id = {id.Value} and signed_at is null and standing in ('OnPost', 'ArrivedLater') and (reminded_on is null or reminded_on < {today})
              and ({school}::uuid is null or school_id = {school}) and ({subject}::uuid is null or subject_id = {subject})
            returning subject_id as "Value"
            """).ToListAsync(ct);
        if (reminded.Count == 0)
            throw new RuleBrokenException("没有可提醒的人：都已签署，或者今天已经提醒过。");
        await db.Database.ExecuteSqlAsync($"""
            insert into pledge_notices (id, campaign_id, district_id, school_id, teacher_id, subject_id, kind, sent_on, sent_at, sent_by, late)
            select gen_random_uuid(), campaign_id, district_id, school_id, teacher_id, subject_id, {nameof(NoticeKind.Reminder)}, {today}, {change.At}, {change.By.Name}, 0
            from pledge_duties where campaign_id = {id.Value} and subject_id = any ({reminded.ToArray()})
            on conflict do nothing
            """, ct);
        return reminded.Count;
    }, ct);
}
