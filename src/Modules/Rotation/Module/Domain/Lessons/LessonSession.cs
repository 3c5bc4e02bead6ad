using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Lessons;

/// <summary>试讲组: the candidates of one stage and subject before one group of judges.</summary>
internal sealed class LessonSession
{
    public LessonSessionId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Code table "subject".</summary>
    public required string Subject { get; init; }

    /// <summary>The receiving school that runs it; null where the bureau does. Not called school_id: candidates of every school see it.</summary>
    public SchoolId? HostedBy { get; private set; }

    public string Place { get; private set; } = "";
    public DateTimeOffset StartsAt { get; private set; }
    public IReadOnlyList<Judge> Judges { get; private set; } = [];
    public LessonState State { get; private set; }

    /// <summary>Seed of the drawn order.</summary>
    public string? Seed { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }
    public uint Version { get; private set; }

    public void Arrange(string place, DateTimeOffset startsAt, SchoolId? hostedBy)
    {
        if (State == LessonState.Published)
            throw new RuleBrokenException("试讲成绩已经公布，安排不能再改。");
        (Place, StartsAt, HostedBy) = (place, startsAt, hostedBy);
    }

    /// <param name="anyMark">Whether a judge's mark is in.</param>
    public void Name(IReadOnlyList<Judge> judges, bool anyMark)
    {
        if (State == LessonState.Published || anyMark)
            throw new RuleBrokenException("已经有评委打分，评委不能再改。");
        Judges = judges;
    }

    public void Draw(string seed)
    {
        if (State != LessonState.Arranged)
            throw new RuleBrokenException("试讲顺序已经抽定，只抽一次。");
        (State, Seed) = (LessonState.Drawn, seed);
    }

    public void Publish(DateTimeOffset now)
    {
        if (State != LessonState.Drawn)
            throw new RuleBrokenException("试讲顺序还没有抽定，或成绩已经公布。");
        (State, PublishedAt) = (LessonState.Published, now);
    }
}
