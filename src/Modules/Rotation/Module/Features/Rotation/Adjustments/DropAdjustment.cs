using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Gives an adjustment up before it is published, so that the round can be closed without it or begun anew.</summary>
internal sealed class DropAdjustment(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (string.IsNullOrWhiteSpace(change.Reason))
            throw new RuleBrokenException("放弃调剂须写明理由。");
        (await db.TakeAdjustmentAsync(id, version, ct)).Drop(change.Reason.Trim(), change.At);
    }, ct);
}
