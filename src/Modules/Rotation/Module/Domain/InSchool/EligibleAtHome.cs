using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>Whether a teacher meets what a post of her own school asks for: the same rules as for newcomers, less those about moving.</summary>
internal static class EligibleAtHome
{
    private static readonly IReadOnlyList<Func<Entrant, Post, RoundPolicy, Refusal?>> Rules =
        [EthicsMustNotBar.Check, CertificateMustCoverStage.Check, CertificateMustCoverSubject.Check, EducationMustReach.Check, TitleMustReach.Check, TeachingYearsMustReach.Check];

    public static IReadOnlyList<Refusal> Of(Entrant teacher, Post post, RoundPolicy policy) => Rules.Select(rule => rule(teacher, post, policy)).OfType<Refusal>().ToList();
}
