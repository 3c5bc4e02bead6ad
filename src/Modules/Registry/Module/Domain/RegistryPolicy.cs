namespace Workforce.Registry.Domain;

/// <summary>Policy values of this module: "registry.retirement_rule" and so on.</summary>
internal sealed record RegistryPolicy
{
    public required RetirementRule RetirementRule { get; init; }
}
