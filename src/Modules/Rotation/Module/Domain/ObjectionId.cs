namespace Workforce.Rotation.Domain;

internal readonly record struct ObjectionId(Guid Value);
