namespace Workforce.Demo;

/// <summary>
/// The facts of a rotation round. It holds no placements: the product computes those.
/// Candidates of the two rounds are different people, so closing the finished round first disturbs nothing.
/// </summary>
public sealed record DemoRound
{
    public required Guid Id { get; init; }

    public required Guid DistrictId { get; init; }

    /// <summary>The round's name in a bundle: ASCII letters, digits and hyphens.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>The calendar year in which the school year begins for which posts are filled.</summary>
    public required int SchoolYear { get; init; }

    public required bool IsFinished { get; init; }

    /// <summary>Years of age, service and title are counted to this day.</summary>
    public required DateOnly BaseDate { get; init; }

    /// <summary>First day on which teachers choose.</summary>
    public required DateOnly ChoosingFrom { get; init; }

    /// <summary>Last day on which teachers choose.</summary>
    public required DateOnly ChoosingTo { get; init; }

    /// <summary>Last day on which schools enter scores.</summary>
    public required DateOnly ScoringTo { get; init; }

    /// <summary>Last day on which a teacher contests a score.</summary>
    public required DateOnly ContestTo { get; init; }

    /// <summary>First day of the public notice.</summary>
    public required DateOnly NoticeFrom { get; init; }

    /// <summary>New posts are taken up on this day, a 1 September.</summary>
    public required DateOnly EffectiveOn { get; init; }

    public required int ChoiceLimit { get; init; }

    /// <summary>The scheme the scores follow: key of <c>rotation.score_schemes</c>.</summary>
    public required string ScoreScheme { get; init; }

    /// <summary>64 lower-case hex digits of the public draw; null before the draw.</summary>
    public required string? DrawSeed { get; init; }

    /// <summary>Where the draw came from, in one line; null before the draw.</summary>
    public required string? DrawSource { get; init; }

    public required IReadOnlyList<DemoPost> Posts { get; init; }

    public required IReadOnlyList<DemoCandidate> Candidates { get; init; }

    public required IReadOnlyList<DemoScore> Scores { get; init; }
}
