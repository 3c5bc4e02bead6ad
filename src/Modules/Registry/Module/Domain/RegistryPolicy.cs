namespace Workforce.Registry.Domain;

/// <summary>Policy values of this module: "registry.retirement_rule" and so on.</summary>
internal sealed record RegistryPolicy
{
    /// <summary>Null for days before the rule came into force.</summary>
    public RetirementRule? RetirementRule { get; init; }

    public FlexibleRetirement? RetirementFlexible { get; init; }

    public PensionYears? PensionYears { get; init; }
}
