namespace Workforce.Rotation.Domain;

internal readonly record struct RunId(Guid Value);
