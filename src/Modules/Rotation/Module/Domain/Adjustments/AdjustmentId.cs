namespace Workforce.Rotation.Domain.Adjustments;

internal readonly record struct AdjustmentId(Guid Value);
