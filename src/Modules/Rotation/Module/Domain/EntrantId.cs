namespace Workforce.Rotation.Domain;

internal readonly record struct EntrantId(Guid Value);
