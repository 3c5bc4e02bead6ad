namespace Workforce.Rotation.Matching;

/// <summary>Where a teacher was placed.</summary>
/// <param name="Post">The post's position in <see cref="Market.Posts"/>, or -1 where she is unplaced.</param>
/// <param name="Rank">Its rank in her list from 1; 0 where she is unplaced or keeps a post she had not listed.</param>
public readonly record struct Placement(int Post, int Rank)
{
    /// <summary>No seat.</summary>
    public static readonly Placement None = new(-1, 0);

    /// <summary>Whether she has a seat.</summary>
    public bool IsPlaced => Post >= 0;
}
