using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Features.Rotation.Entrants;
using Workforce.Rotation.Features.Rotation.Posts;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>
/// Goes on with the stages a plan has left: the wider ring, the next cohort. The new round has the same plan; for the same
/// people it takes over whoever has no post yet and the seats nobody took.
/// </summary>
internal sealed class StartNext(Work<RotationDbContext> work, ISchoolDirectory schools, ITeacherDirectory teachers, RoundPolicies policies)
{
    public async Task<RoundId> HandleAsync(RoundId id, RoundForm input, Change change, CancellationToken ct)
    {
        var (before, left) = await work.ReadAsync(async db =>
        {
            var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
            return (round, await LeftOver.ReadAsync(db, round, ct));
        }, ct);
        if (before.State != RoundState.Closed || before.Policy.Values.Later.Count == 0)
            throw new RuleBrokenException("办结之后，方案还有余下的环节，才能接着新建。");
        var today = Calendar.On(change.At);
        var entry = new PlanEntry("rotation.stages", PlanJson.Write(before.Policy.Values.Later), before.Name, today);
        var plan = before.Plan with { Entries = [.. before.Plan.Entries.Where(e => e.Key != entry.Key), entry] };
        var policy = await policies.ForAsync(before.Region, today, plan, ct);
        DatesMustFollowOneAnother.Check(input.Dates());
        var notice = NoticeMayDifferWithReason.Take(policy.Values.Notice, input.NoticeDays, input.Reason);
        var cards = await schools.InDistrictAsync(before.DistrictId, ct);
        var homes = cards.ToDictionary(card => card.Id);
        var facts = await teachers.FactsAsync([.. left.People.Keys], input.BaseOn!.Value, ct);
        return await work.ChangeAsync(change, async db =>
        {
            var round = await NewRound.AddAsync(db, before.DistrictId, before.Region, before.Id, input, policy, notice, cards, ct);
            round.Settle(plan, policy);
            round.Notice = notice;
            db.AddRange(facts.Where(f => homes.ContainsKey(f.SchoolId)).Select(f => Snapshot.Of(round, f, homes[f.SchoolId], left.People[f.Id])));
            var codes = new PostCodes(0);
            db.AddRange(left.Posts.Select(p => SavePost.PostOf(round, codes.Next(), homes[p.Post.OfferedBy], p.Post.Stage, p.Post.Subject, p.Post.Level, p.Seats, p.Post.Conditions)));
            return round.Id;
        }, ct);
    }
}
