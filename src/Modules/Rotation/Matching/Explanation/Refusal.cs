namespace Workforce.Rotation.Matching.Explanation;

/// <summary>One rung of the ladder: a post above the one she got.</summary>
/// <param name="Rank">Its rank in her list.</param>
/// <param name="Post">Its id.</param>
/// <param name="Reason">Why she did not get it.</param>
/// <param name="Capacity">Its seats.</param>
/// <param name="Filled">How many of them are taken.</param>
/// <param name="Score">Her score there; null where the post does not admit her.</param>
/// <param name="LastScore">The score of the last person admitted without a guarantee; null where there is none.</param>
/// <param name="LastLottery">That person's lottery; null where there is none.</param>
/// <param name="Ahead">How many who got the post, or would rather have had it than what they got, stand before her there.</param>
/// <param name="Needed">
/// The least score with which she would have got it, all else being equal and before any exchange; null where the post
/// does not admit her or no score would have done it.
/// </param>
public sealed record Refusal(
    int Rank, string Post, RefusalReason Reason, int Capacity, int Filled, long? Score, long? LastScore, ulong? LastLottery, int Ahead, long? Needed);
