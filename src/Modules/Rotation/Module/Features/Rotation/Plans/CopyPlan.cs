using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Starts a plan anew: from the region's own policy, a published plan, or an earlier round of the district.</summary>
internal sealed class CopyPlan(Work<RotationDbContext> work, SettlePlan settle)
{
    /// <param name="from">Empty for the region's own, the key of a published plan, or the id of a round.</param>
    public async Task HandleAsync(RoundId id, string? from, uint version, Change change, CancellationToken ct)
    {
        var (round, earlier) = await work.ReadAsync(async db => (await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct),
            Guid.TryParse(from, out var other) ? await db.Rounds.AsNoTracking().Where(r => r.Id == new RoundId(other)).Select(r => r.Plan).SingleOrDefaultAsync(ct) : null), ct);
        var plan = string.IsNullOrEmpty(from) ? Plan.OfTheRegion
            : earlier ?? (round.Policy.Values.PublishedPlans.FirstOrDefault(p => p.Key == from) is { } published ? new Plan(published, []) : null);
        await settle.SettleAsync(round, plan ?? throw new RuleBrokenException("没有找到要套用的方案，请重新选择。"), version, change, ct);
    }
}
