namespace Workforce.Rotation.Domain.Adjustments;

internal readonly record struct AdjustmentPairId(Guid Value);
