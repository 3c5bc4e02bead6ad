namespace Workforce.Rotation.Matching.Explanation;

/// <summary>The post a teacher got.</summary>
/// <param name="Post">Its id.</param>
/// <param name="Rank">Its rank in her list; 0 where she keeps it without having listed it.</param>
/// <param name="ByGuarantee">Whether it is the post she could keep.</param>
/// <param name="Capacity">Its seats.</param>
/// <param name="Filled">How many of them are taken.</param>
/// <param name="Score">Her score there, where she has one.</param>
/// <param name="LastScore">The score of the last person admitted without a guarantee; null where there is room or none.</param>
/// <param name="LastLottery">That person's lottery; null together with the score.</param>
/// <param name="Margin">How far her score lies above the last one; null where either is missing.</param>
public sealed record Received(
    string Post, int Rank, bool ByGuarantee, int Capacity, int Filled, long? Score, long? LastScore, ulong? LastLottery, decimal? Margin);
