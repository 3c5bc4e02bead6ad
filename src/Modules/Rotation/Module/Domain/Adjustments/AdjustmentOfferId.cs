namespace Workforce.Rotation.Domain.Adjustments;

internal readonly record struct AdjustmentOfferId(Guid Value);
