namespace Workforce.Rotation.Matching.Rounding;

/// <summary>
/// Makes a table of fractions whole: every cell is rounded down or up, every total that is given is met exactly, and the
/// whole departs as little as possible from the fractions. Among equal answers it is the one that rounds up first by row,
/// then by column, ids compared byte by byte; so anybody who computes it again gets the same (Cox and Ernst 1982, as a flow).
/// </summary>
public static class ControlledRounding
{
    /// <exception cref="ArgumentException">Two cells for one row and column, or a negative number.</exception>
    public static RoundingResult Round(RoundingCase table)
    {
        if (table.Cells.Any(cell => cell.Thousandths < 0) || table.Cells.DistinctBy(cell => (cell.Row, cell.Column)).Count() != table.Cells.Count)
            throw new ArgumentException("A cell is negative, or stands twice in the table.", nameof(table));
        if (Totals.Conflicts(table) is { Count: > 0 } conflicts)
            return new(null, conflicts, Loosened: false);
        var tight = new RoundingNetwork(table, tight: true);
        if (tight.Solve() is null)
            return new(tight.Whole(), [], Loosened: false);
        var loose = new RoundingNetwork(table, tight: false);
        return loose.Solve() is { } conflict ? new(null, [conflict], Loosened: false) : new(loose.Whole(), [], Loosened: true);
    }
}
