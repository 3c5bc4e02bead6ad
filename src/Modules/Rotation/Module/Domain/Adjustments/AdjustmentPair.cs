using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>The bureau pins somebody to a post or keeps her from it, with a reason.</summary>
internal sealed class AdjustmentPair
{
    public AdjustmentPairId Id { get; init; }
    public AdjustmentId AdjustmentId { get; init; }
    public DistrictId DistrictId { get; init; }
    public EntrantId EntrantId { get; init; }
    public TeacherId TeacherId { get; init; }
    public PostId PostId { get; init; }
    public PairKind Kind { get; init; }
    public required string Reason { get; init; }
    public required string By { get; init; }
    public DateTimeOffset At { get; init; }
}
