using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>What there is to sign, to start and to follow up.</summary>
internal sealed class PledgeTasks(Work<EthicsDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.Teacher or Role.Principal or Role.DistrictOfficer or Role.CityOfficer))
            return [];
        var today = calendar.Today;
        var subject = Signer.SubjectOf(actor);
        return await work.ReadAsync(async db =>
        {
            var tasks = new List<HomeTask>();
            var open = db.PledgeCampaigns.Where(c => c.State == PledgeState.Open && c.OpensOn <= today);
            if (subject is not null)
            {
                var mine = await (from c in open
                                  join d in db.PledgeDuties on c.Id equals d.CampaignId
                                  join t in db.PledgeTexts on c.TextId equals t.Id
                                  where d.SubjectId == subject && d.SignedAt == null && d.Standing != DutyStanding.Gone
                                      && (c.Tier != PledgeTier.SchoolTeacher || db.PledgeSchools.Any(s => s.CampaignId == c.Id && s.SchoolId == d.SchoolId && s.StartedAt != null))
                                  select new { c.Id, t.Title, d.DueOn, d.RemindedOn }).ToListAsync(ct);
                tasks.AddRange(mine.Select(m => new HomeTask(texts["签署：{0}", m.Title], m.RemindedOn is { } on ? texts["{0:M月d日} 已提醒您。", on] : texts["阅读后签署，约 1 分钟。"], $"/Ethics/Pledges/Sign/{m.Id.Value}", "signature", DueOn: m.DueOn)));
            }
            if (actor.Role is Role.Principal)
            {
                var starts = await open.Where(c => db.PledgeSchools.Any(s => s.CampaignId == c.Id && s.StartedAt == null)).Select(c => new { c.Id, c.DueOn }).ToListAsync(ct);
                tasks.AddRange(starts.Select(s => new HomeTask(texts["开始教师签署"], texts["开始之后，本校教师才能签署承诺书。"], "/Ethics/Pledges", "player-play", DueOn: s.DueOn)));
            }
            if (actor.Role is Role.Principal or Role.DistrictOfficer or Role.CityOfficer)
            {
                var late = await (from c in open
                                  join d in db.PledgeDuties on c.Id equals d.CampaignId
                                  where d.SignedAt == null && (d.Standing == DutyStanding.OnPost || d.Standing == DutyStanding.ArrivedLater) && d.DueOn < today && d.SubjectId != subject
                                      && (actor.Role != Role.CityOfficer || c.Tier == PledgeTier.CityDistrict)
                                  group d by new { c.Id, c.Tier } into g
                                  select new { g.Key.Id, g.Key.Tier, Count = g.Count() }).ToListAsync(ct);
                tasks.AddRange(late.Select(l => new HomeTask(texts["逾期未签"], texts[l.Tier.Title()], $"/Ethics/Pledges/Show/{l.Id.Value}", "alert-triangle", l.Count)));
            }
            return tasks;
        }, ct);
    }
}
