using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Begins an adjustment from the published result: preparing may start while its notice still runs.</summary>
internal sealed class BeginAdjustment(Work<RotationDbContext> work, Leftovers leftovers)
{
    /// <returns>How many people have no post.</returns>
    public Task<int> HandleAsync(RoundId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        if (!round.Policy.Values.Runs(RoundStages.Adjustment))
            throw new RuleBrokenException("本轮方案没有组织调剂这一环节。");
        if (round is not { State: RoundState.Published, PublishedRunId: { } run })
            throw new RuleBrokenException("竞聘结果公示之后、办结之前才能组织调剂。");
        if (await db.FindAdjustmentAsync(id, ct) is not null)
            throw new RuleBrokenException("本轮已经开始组织调剂。");
        var policy = round.Policy.Values;
        var adjustment = new Adjustment
        {
            Id = new(Guid.CreateVersion7()), RoundId = id, DistrictId = round.DistrictId, RunId = run,
            Terms = new(policy.AdjustmentCapMetres, policy.AdjustmentProtectedMetres, 0, 0, false), BegunBy = change.By.Name, BegunAt = change.At,
        };
        adjustment.Edit(change.At);
        var unplaced = await Leftovers.UnplacedAsync(db, run, ct);
        if (unplaced.Count == 0)
            throw new RuleBrokenException("公示的结果里没有未获聘的教师，不用调剂。");
        db.Add(adjustment);
        await AddAsync(db, round, adjustment, unplaced, change.At, ct);
        return unplaced.Count;
    }, ct);

    /// <summary>Takes the present result again: a correction may have placed some and displaced others.</summary>
    public Task ReloadAsync(RoundId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var adjustment = await db.TakeAdjustmentAsync(id, version, ct);
        adjustment.Edit(change.At);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        if (round is not { State: RoundState.Published, PublishedRunId: { } run })
            throw new RuleBrokenException("更正结果公示之后，才能重新载入人员。");
        adjustment.RunId = run;
        var unplaced = await Leftovers.UnplacedAsync(db, run, ct);
        var ids = unplaced.ConvertAll(e => e.Id);
        var known = await db.AdjustmentPeople.Where(p => p.AdjustmentId == adjustment.Id).ToListAsync(ct);
        var gone = known.Where(p => !ids.Contains(p.EntrantId)).ToList();
        var goneIds = gone.ConvertAll(p => p.EntrantId);
        db.RemoveRange(gone);
        db.RemoveRange(await db.AdjustmentPairs.Where(p => p.AdjustmentId == adjustment.Id && goneIds.Contains(p.EntrantId)).ToListAsync(ct));
        await AddAsync(db, round, adjustment, unplaced.Where(e => known.All(p => p.EntrantId != e.Id)).ToList(), change.At, ct);
    }, ct);

    private async Task AddAsync(RotationDbContext db, Round round, Adjustment adjustment, List<Entrant> people, DateTimeOffset now, CancellationToken ct)
    {
        var protections = await leftovers.ProtectionsAsync(db, round, people.ConvertAll(e => e.TeacherId), now, ct);
        db.AddRange(people.Select(e => AdjustmentPerson.Of(adjustment, e, Leftovers.MustBePlaced(e, round.Policy.Values), protections[e.TeacherId])));
    }
}
