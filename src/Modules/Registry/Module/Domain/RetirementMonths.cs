namespace Workforce.Registry.Domain;

/// <summary>The months between which a person retires.</summary>
/// <param name="Original">Before the reform of 2025.</param>
/// <param name="Earliest">Null where she may not go early.</param>
internal sealed record RetirementMonths(DateOnly Original, DateOnly Statutory, DateOnly? Earliest, DateOnly Latest)
{
    /// <returns>Null when no rule fits her.</returns>
    public static RetirementMonths? Of(RegistryPolicy policy, DateOnly bornOn, string sex, int? originalAge, DateOnly workStartedOn)
    {
        if (policy.RetirementRule is not { } rule || rule.For(bornOn, sex, originalAge) is not { } statutory || rule.Originally(bornOn, sex, originalAge) is not { } original)
            return null;
        return new(original, statutory, policy.RetirementFlexible?.Earliest(original, statutory, workStartedOn, policy.PensionYears), policy.RetirementFlexible?.Latest(statutory) ?? statutory);
    }
}
