namespace Workforce.Registry.Domain;

internal readonly record struct ClusterId(Guid Value);
