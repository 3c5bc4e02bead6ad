namespace Workforce.Rotation.Matching;

/// <summary>What it took to be admitted at a post.</summary>
/// <param name="Capacity">Its seats.</param>
/// <param name="Filled">How many of them are taken.</param>
/// <param name="Score">Score of the last person admitted without a guarantee; null while there is room, or where only guaranteed holders fill it.</param>
/// <param name="Lottery">That person's lottery; null together with the score.</param>
public readonly record struct Cutoff(int Capacity, int Filled, long? Score, ulong? Lottery)
{
    /// <summary>Whether a seat is still free.</summary>
    public bool HasRoom => Filled < Capacity;
}
