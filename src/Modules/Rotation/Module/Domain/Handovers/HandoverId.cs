namespace Workforce.Rotation.Domain.Handovers;

internal readonly record struct HandoverId(Guid Value);
