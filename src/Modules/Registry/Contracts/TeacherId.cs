namespace Workforce.Registry.Contracts;

/// <summary>A teacher in the registry.</summary>
public readonly record struct TeacherId(Guid Value);
