namespace Workforce.Rotation.Domain.Rules;

/// <summary>青浦 2024: 3 years, 东方 2024: 6 years. Those her school did not hire need none.</summary>
internal static class VolunteersNeedYearsInSchool
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy)
    {
        var least = policy.Values.CrossEligibility.MinimumYears;
        return entrant.Basis == EntrantBasis.Unhired || entrant.YearsInSchool >= least ? null
            : new(nameof(VolunteersNeedYearsInSchool), "在现学校须满 {0} 年，您满 {1} 年。", least, entrant.YearsInSchool);
    }
}
