namespace Workforce.Rotation.Matching.Rounding;

/// <summary>Totals that cannot be met, and by how much.</summary>
/// <param name="Rows">Ids of the rows concerned, in order.</param>
/// <param name="Columns">Ids of the columns or groups concerned, in order.</param>
/// <param name="Wanted">What the totals ask for.</param>
/// <param name="Least">The least that is possible.</param>
/// <param name="Most">The most that is possible.</param>
public sealed record RoundingConflict(RoundingConflictKind Kind, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, int Wanted, int Least, int Most)
{
    /// <summary>How many are missing, below 0 for too many.</summary>
    public int Off => Wanted > Most ? Wanted - Most : Wanted < Least ? Wanted - Least : 0;
}
