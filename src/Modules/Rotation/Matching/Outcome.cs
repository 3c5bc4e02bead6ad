namespace Workforce.Rotation.Matching;

/// <summary>The result of a round: one placement per teacher, one cutoff per post, by position in the market.</summary>
public sealed class Outcome
{
    internal Outcome(Placement[] placements, Cutoff[] cutoffs)
    {
        Placements = placements;
        Cutoffs = cutoffs;
    }

    /// <summary>By teacher.</summary>
    public IReadOnlyList<Placement> Placements { get; }

    /// <summary>By post.</summary>
    public IReadOnlyList<Cutoff> Cutoffs { get; }
}
