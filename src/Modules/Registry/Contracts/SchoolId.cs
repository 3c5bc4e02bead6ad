namespace Workforce.Registry.Contracts;

/// <summary>A school in the registry.</summary>
public readonly record struct SchoolId(Guid Value);
