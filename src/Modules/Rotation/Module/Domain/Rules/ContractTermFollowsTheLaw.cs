using Workforce.Rotation.Domain.Contracts;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>How long a contract runs: the plan's term, ending at statutory retirement at the latest; 国务院令第652号 art. 12 to 14.</summary>
internal static class ContractTermFollowsTheLaw
{
    /// <param name="retiresOn">First day of statutory retirement; null when unknown.</param>
    /// <param name="yearsInUnit">Completed years in the employing school without a break; 0 in a school she comes to.</param>
    /// <param name="firstEmployment">She has not worked before.</param>
    /// <param name="askedForRetirement">She asks for a contract until retirement.</param>
    public static ContractTerm Of(RotationPolicy policy, DateOnly startsOn, DateOnly? retiresOn, int yearsInUnit, bool firstEmployment, bool askedForRetirement)
    {
        var lastDay = retiresOn?.AddDays(-1);
        var mayAsk = policy.ContractToRetirement is { } rule && MayAsk(rule, startsOn, retiresOn, yearsInUnit);
        if (mayAsk && askedForRetirement)
            return new(startsOn, lastDay, null, true, null, true);
        var endsOn = policy.ContractTermYears is { } years ? startsOn.AddYears(years).AddDays(-1) : (DateOnly?)null;
        // Art. 13: probation only where the term is at least three years.
        var probation = firstEmployment && policy.ContractTermYears >= policy.ContractTermWarnBelowYears ? policy.ProbationMonths : null;
        return new(startsOn, endsOn is { } end && lastDay < end ? lastDay : endsOn, policy.ContractTermYears, false, probation, mayAsk);
    }

    /// <summary>Art. 12: as a rule not shorter than three years. A warning, not a bar: 永定 2019 used one year.</summary>
    public static bool IsShort(RotationPolicy policy) => policy.ContractTermYears < policy.ContractTermWarnBelowYears;

    private static bool MayAsk(LongService rule, DateOnly startsOn, DateOnly? retiresOn, int yearsInUnit) =>
        yearsInUnit >= rule.ConsecutiveYearsInUnit && retiresOn is { } retires && retires > startsOn && retires < startsOn.AddYears(rule.YearsToRetirementBelow);
}
