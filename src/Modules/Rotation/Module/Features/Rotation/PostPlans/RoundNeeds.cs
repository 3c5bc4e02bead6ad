using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Features.Rotation.Posts;
using Workforce.Rotation.Matching.Rounding;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>Makes the needs whole so that every total is met, and hands every school its plan.</summary>
internal sealed class RoundNeeds(Work<RotationDbContext> work)
{
    /// <returns>When totals cannot be met nothing is changed, and the conflicts say why.</returns>
    public Task<RoundingResult> HandleAsync(RoundId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.OneAsync(r => r.Id == id, ct);
        PostsChangeOnlyInDraft.Check(round);
        var table = await NeedTable.ReadAsync(db, id, ct);
        if (table.Needs.Count == 0)
            throw new RuleBrokenException("还没有岗位需求，请先导入或录入。");
        var result = table.Round();
        if (result.Whole is null)
            return result;
        foreach (var (need, seats) in table.Needs.Zip(result.Whole))
            need.Seats = seats;
        db.AddRange(table.Needs.Select(n => n.SchoolId).Distinct().Where(school => !table.Plans.ContainsKey(school))
            .Select(school => new PostPlan { Id = new(Guid.CreateVersion7()), RoundId = id, DistrictId = round.DistrictId, SchoolId = school }));
        return result;
    }, ct);
}
