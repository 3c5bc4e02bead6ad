using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>What a school gives an applicant for one of its posts. Whole thousandths of a point: no rounding decides a post.</summary>
internal sealed class Score
{
    public EntrantId EntrantId { get; init; }
    public PostId PostId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>Sum of the items, points times 1,000.</summary>
    public int Total { get; private set; }

    public IReadOnlyList<ScoreItem> Items { get; private set; } = [];
    public ScoreState State { get; private set; }
    public DateTimeOffset EnteredAt { get; private set; }
    public uint Version { get; private set; }

    public static Score Of(Entrant entrant, Post post, IReadOnlyList<ScoreItem> items, DateTimeOffset now)
    {
        var score = new Score
        {
            EntrantId = entrant.Id, PostId = post.Id, RoundId = post.RoundId, DistrictId = post.DistrictId,
            TeacherId = entrant.TeacherId, SchoolId = post.OfferedBy,
        };
        score.Enter(items, now);
        return score;
    }

    public void Enter(IReadOnlyList<ScoreItem> items, DateTimeOffset now)
    {
        if (State == ScoreState.Contested)
            throw new RuleBrokenException("这项评分正在复核，请在复核中作出答复。");
        Set(items, now);
    }

    public void Contest() => State = ScoreState.Contested;

    public void Uphold() => State = ScoreState.Entered;

    public void Correct(IReadOnlyList<ScoreItem> items, DateTimeOffset now)
    {
        Set(items, now);
        State = ScoreState.Corrected;
    }

    private void Set(IReadOnlyList<ScoreItem> items, DateTimeOffset now)
    {
        if (items.Any(item => item.Thousandths < 0))
            throw new RuleBrokenException("得分不能为负数。");
        (Items, Total, EnteredAt) = (items, items.Sum(item => item.Thousandths), now);
    }
}
