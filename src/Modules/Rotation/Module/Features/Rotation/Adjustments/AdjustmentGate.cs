using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>The one adjustment of a round that is not dropped.</summary>
internal static class AdjustmentGate
{
    public static Task<Adjustment?> FindAdjustmentAsync(this RotationDbContext db, RoundId round, CancellationToken ct) =>
        db.Adjustments.AsNoTracking().SingleOrDefaultAsync(a => a.RoundId == round && a.DroppedAt == null, ct);

    /// <summary>Takes it for changing: whoever comes second waits here and is then told that the page she saw is old.</summary>
    public static async Task<Adjustment> TakeAdjustmentAsync(this RotationDbContext db, RoundId round, uint version, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"select from adjustments where round_id = {round.Value} and dropped_at is null for update", ct);
        var adjustment = await db.Adjustments.SingleOrDefaultAsync(a => a.RoundId == round && a.DroppedAt == null, ct)
            ?? throw new RuleBrokenException("本轮还没有开始组织调剂。");
        return adjustment.Version == version ? adjustment : throw new StaleEditException([]);
    }
}
