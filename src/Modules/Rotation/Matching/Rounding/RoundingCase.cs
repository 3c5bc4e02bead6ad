namespace Workforce.Rotation.Matching.Rounding;

/// <summary>A table of fractions and the totals its whole numbers must add up to. Totals that are not given come out as the sum rounded down or up.</summary>
/// <param name="Cells">At most one for a row and a column; the order decides nothing.</param>
public sealed record RoundingCase(IReadOnlyList<Fraction> Cells)
{
    /// <summary>By row.</summary>
    public IReadOnlyDictionary<string, int> RowTotals { get; init; } = new Dictionary<string, int>();

    /// <summary>By column.</summary>
    public IReadOnlyDictionary<string, int> ColumnTotals { get; init; } = new Dictionary<string, int>();

    /// <summary>The group a column belongs to (a subject, where columns are a subject and a level); a column without one is its own group.</summary>
    public IReadOnlyDictionary<string, string> GroupOfColumn { get; init; } = new Dictionary<string, string>();

    /// <summary>By group.</summary>
    public IReadOnlyDictionary<string, int> GroupTotals { get; init; } = new Dictionary<string, int>();

    /// <summary>Of the whole table.</summary>
    public int? Total { get; init; }
}
