using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Features.Rotation.Posts;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>The posts of every filed plan become posts of the round, by the rules of the sheet of posts.</summary>
internal sealed class PublishPostPlans(Work<RotationDbContext> work, ISchoolDirectory schools)
{
    /// <returns>How many posts came in or changed.</returns>
    public async Task<int> HandleAsync(Round draft, Change change, CancellationToken ct)
    {
        var cards = (await schools.InDistrictAsync(draft.DistrictId, ct)).ToDictionary(s => s.Id);
        return await work.ChangeAsync(change, async db =>
        {
            var round = await db.Rounds.OneAsync(r => r.Id == draft.Id, ct);
            PostsChangeOnlyInDraft.Check(round);
            var plans = (await db.PostPlans.Where(p => p.RoundId == round.Id && p.State == PostPlanState.Filed).ToListAsync(ct)).Where(p => cards.ContainsKey(p.SchoolId)).ToList();
            if (plans.Count == 0)
                throw new RuleBrokenException("没有已经报备、等待公布的方案。");
            var filed = plans.ConvertAll(p => p.SchoolId);
            var needs = await db.PostNeeds.AsNoTracking().Where(n => n.RoundId == round.Id && n.Seats > 0 && filed.Contains(n.SchoolId)).ToListAsync(ct);
            var known = await db.Posts.Where(p => p.RoundId == round.Id && filed.Contains(p.OfferedBy)).ToDictionaryAsync(p => (p.OfferedBy, p.Stage, p.Subject, p.Level), ct);
            var held = await db.Entrants.Where(e => e.RoundId == round.Id && e.IsGuaranteed && e.RemovedAt == null && e.CurrentPostId != null).GroupBy(e => e.CurrentPostId!.Value).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
            var codes = await PostCodes.NextAsync(db, round.Id, ct);
            foreach (var need in needs.OrderBy(n => cards[n.SchoolId].Code, StringComparer.Ordinal).ThenBy(n => n.Stage, StringComparer.Ordinal).ThenBy(n => n.Subject, StringComparer.Ordinal).ThenBy(n => n.Level, StringComparer.Ordinal))
            {
                var school = cards[need.SchoolId];
                if (!school.Stages.Contains(need.Stage))
                    throw new RuleBrokenException("{0}没有这个学段。", school.Name);
                if (!known.TryGetValue((need.SchoolId, need.Stage, need.Subject, need.Level), out var post))
                    db.Add(SavePost.PostOf(round, codes.Next(), school, need.Stage, need.Subject, need.Level, need.Seats!.Value, new() { Note = need.Note }));
                else if (held.GetValueOrDefault(post.Id) > need.Seats)
                    throw new RuleBrokenException("{0}的岗位 {1} 已有校内拟聘 {2} 人，方案只有 {3} 个。", school.Name, post.Code, held[post.Id], need.Seats);
                else
                    (post.Capacity, post.Note) = (need.Seats!.Value, need.Note ?? post.Note);
            }
            plans.ForEach(p => p.Publish(change.At));
            return needs.Count;
        }, ct);
    }
}
