using Workforce.Rotation.Matching.Rounding;

namespace Workforce.UnitTests.Rotation.Rounding;

/// <summary>Tries every way to round a small table down or up, with nothing taken from the engine.</summary>
internal static class EveryRounding
{
    /// <returns>The best, first rounding with its totals; null when none meets them.</returns>
    public static int[]? Best(RoundingCase table, bool tight)
    {
        var cells = table.Cells.Select((cell, at) => (cell, at)).OrderBy(c => c.cell.Row, StringComparer.Ordinal).ThenBy(c => c.cell.Column, StringComparer.Ordinal).ToList();
        var open = cells.Where(c => c.cell.Fixed is null && c.cell.Thousandths % 1000 != 0).ToList();
        (long Cost, int[] Whole)? best = null;
        // Counted down from "all up": the first of equals rounds up first.
        for (var ups = (1 << open.Count) - 1; ups >= 0; ups--)
        {
            var whole = table.Cells.Select(cell => cell.Fixed ?? (int)(cell.Thousandths / 1000)).ToArray();
            for (var i = 0; i < open.Count; i++)
                whole[open[i].at] += ups >> (open.Count - 1 - i) & 1;
            var cost = table.Cells.Select((cell, at) => cell.Fixed is null ? Math.Abs((whole[at] * 1000L) - cell.Thousandths) : 0).Sum();
            if ((best is null || cost < best.Value.Cost) && Meets(table, whole, tight))
                best = (cost, whole);
        }
        return best?.Whole;
    }

    private static bool Meets(RoundingCase table, int[] whole, bool tight)
    {
        return Family(cell => cell.Row, table.RowTotals) && Family(cell => cell.Column, table.ColumnTotals) && Family(cell => table.GroupOfColumn.GetValueOrDefault(cell.Column) ?? cell.Column, table.GroupTotals) && Sum(Enumerable.Range(0, whole.Length), table.Total);

        bool Family(Func<Fraction, string> of, IReadOnlyDictionary<string, int> totals) =>
            Enumerable.Range(0, whole.Length).GroupBy(at => of(table.Cells[at])).All(g => Sum(g, totals.TryGetValue(g.Key, out var total) ? total : null));

        bool Sum(IEnumerable<int> ats, int? total)
        {
            var listed = ats.ToList();
            var sum = listed.Sum(at => whole[at]);
            if (total is { } given)
                return sum == given;
            var real = listed.Sum(at => table.Cells[at].Fixed * 1000L ?? table.Cells[at].Thousandths);
            return !tight || (sum * 1000L > real - 1000 && sum * 1000L < real + 1000);
        }
    }
}
