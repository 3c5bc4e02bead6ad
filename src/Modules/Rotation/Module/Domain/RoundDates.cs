namespace Workforce.Rotation.Domain;

/// <summary>The calendar of a round. Instants are UTC; an officer types them as Chinese wall-clock time.</summary>
internal sealed record RoundDates
{
    /// <summary>Age, years of service, title and certificates count as of this day.</summary>
    public required DateOnly BaseOn { get; init; }

    public required DateTimeOffset ChoicesOpenAt { get; init; }
    public required DateTimeOffset ChoicesDueAt { get; init; }
    public required DateTimeOffset ScoresDueAt { get; init; }

    /// <summary>Until when a teacher may contest a score; then the inputs are locked.</summary>
    public required DateTimeOffset ContestsDueAt { get; init; }

    /// <summary>The day of the public draw that becomes the seed. It must still be unknown when the inputs are locked.</summary>
    public required DateOnly DrawOn { get; init; }

    /// <summary>The day on which the new posts are taken up.</summary>
    public required DateOnly EffectiveOn { get; init; }
}
