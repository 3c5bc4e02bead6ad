using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>One line of her list and what decided about it. Scores are thousandths of a point.</summary>
/// <param name="Rank">From 1; 0 for a post kept by guarantee that she had not listed.</param>
internal sealed record Rung(int Rank, Post Post, RungKind Kind)
{
    public int Capacity { get; init; }
    public int Filled { get; init; }

    /// <summary>Her score there; null where she has none.</summary>
    public int? Own { get; init; }

    /// <summary>Score of the last person admitted without a guarantee; null where there is none.</summary>
    public int? Last { get; init; }

    public int? LastLottery { get; init; }

    /// <summary>How many who got the post, or would rather have had it, stand before her.</summary>
    public int? Ahead { get; init; }

    public bool ByGuarantee { get; init; }

    /// <summary>The admission rules that closed the post to her.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>The least score with which this post would have been hers, all else equal; null where none would do.</summary>
    public int? Needed { get; init; }

    /// <summary>The sheet her score is the sum of.</summary>
    public IReadOnlyList<ScoreItem> Items { get; init; } = [];
}
