using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>
/// Whose turn it is by the record: in quota, in a public school, in the compulsory stages, long enough in the school on
/// the base date (教师〔2014〕4号); and of those, whom a rule lets wait.
/// </summary>
internal sealed record Eligibility(Listing Listing, int YearsNeeded, Ground? Ground)
{
    /// <summary>义务教育.</summary>
    public static readonly IReadOnlyList<string> Stages = ["primary", "junior"];

    /// <returns>Null for whom no exchange concerns: out of quota, another stage, not a teacher's post, or no rule on her years.</returns>
    public static Eligibility? Of(TeacherFacts teacher, ExchangePolicy policy, DateOnly on)
    {
        if (!teacher.IsEstablished || !Stages.Contains(teacher.Stage) || policy.YearsOf(Cohorts.Of(teacher)) is not { } needed)
            return null;
        if (teacher.YearsInSchool < needed)
            return new(Listing.None, needed, null);
        var ground = Deferral(teacher, policy, on);
        return new(ground is null ? Listing.Eligible : Listing.Deferred, needed, ground);
    }

    private static Ground? Deferral(TeacherFacts teacher, ExchangePolicy policy, DateOnly on) =>
        policy.Defer.Concat(policy.Exempt).Select(word => StatusGround.Of(teacher, word)).FirstOrDefault(ground => ground is not null) ??
        (policy.NearRetirementYears is { } years && teacher.RetiresOn is { } retires && retires <= on.AddYears(years)
            ? new Ground(ExemptionKind.Deferred, "near-retirement", "{0} 退休，不足 {1} 年", [$"{retires:yyyy-MM}", $"{years}"]) : null);
}
