using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>Step two: posts, conditions and term are posted inside the school, under the policy of the day, which holds from now on.</summary>
internal sealed class PublishPosts(Work<RotationDbContext> work, RoundPolicies policies, Calendar calendar, Names names)
{
    public async Task HandleAsync(RoundId id, SchoolId school, DateOnly until, string? note, uint version, Change change, CancellationToken ct)
    {
        var seen = await work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);
        var (today, days) = (Calendar.On(change.At), await calendar.WorkingDaysAsync(ct));
        var policy = await policies.ForAsync(seen.Region, today, seen.Plan, ct);
        await work.ChangeAsync(change, async db =>
        {
            var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
            competition.MustBe(version);
            await PostPlans.BegunPlansAreFiledFirst.CheckAsync(db, id, school, ct);
            var rules = CompetitionRules.Of(policy.Values);
            var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == id && p.OfferedBy == school && p.Capacity > 0).OrderBy(p => p.Code).ToListAsync(ct);
            if (posts.Count == 0)
                throw new RuleBrokenException("本校在这一轮还没有岗位，请联系区人事科。");
            competition.PublishPosts(rules, until, rules.PostsNotice.After(today, days), note, change, today);
            db.Add(PostedTable.Of(competition, PostedKind.Posts, null, posts.ConvertAll(post => PostedRows.Of(post, names)), today, until, change));
        }, ct);
    }
}
