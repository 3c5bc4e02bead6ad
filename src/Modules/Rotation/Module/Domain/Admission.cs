using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Domain;

/// <summary>
/// The one place that says whether a post admits a teacher. The list she chooses from, the frozen inputs, her reason page and
/// the officer's tables all ask here, so they can never disagree.
/// </summary>
internal static class Admission
{
    private static readonly IReadOnlyList<Func<Entrant, Post, RoundPolicy, Refusal?>> Rules =
    [
        EthicsMustNotBar.Check,
        OwnSchoolIsNotCrossSchool.Check,
        RingMustReach.Check,
        VolunteersNeedYearsInSchool.Check,
        DirectionMustAllow.Check,
        StageDirectionMustAllow.Check,
        CertificateMustCoverStage.Check,
        CertificateMustCoverSubject.Check,
        EducationMustReach.Check,
        TitleMustReach.Check,
        TeachingYearsMustReach.Check,
        MarkMustReachTheLine.Check,
    ];

    /// <summary>Her own post under a guarantee is hers whatever the rules for newcomers say.</summary>
    public static Admitted Of(Entrant entrant, Post post, RoundPolicy policy) =>
        entrant.IsGuaranteed && entrant.CurrentPostId == post.Id
            ? new([])
            : new(Rules.Select(rule => rule(entrant, post, policy)).OfType<Refusal>().ToList());
}
