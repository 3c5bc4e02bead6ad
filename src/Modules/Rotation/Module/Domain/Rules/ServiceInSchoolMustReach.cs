using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>青浦 2024: 3 years; 东方 2024: 6, or 3 for who was transferred in from outside.</summary>
internal static class ServiceInSchoolMustReach
{
    public static Refusal? Check(Candidacy candidacy, RotationPolicy policy)
    {
        var rule = policy.CrossEligibility;
        var least = candidacy.FromOutside && rule.MinimumYearsIfTransferredIn is { } fewer ? fewer : rule.MinimumYears;
        return candidacy.Teacher.YearsInSchool >= least ? null
            : new(nameof(ServiceInSchoolMustReach), "在现学校须满 {0} 年，您满 {1} 年。", least, candidacy.Teacher.YearsInSchool);
    }
}
