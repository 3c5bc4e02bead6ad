namespace Workforce.Rotation.Matching.Rounding;

/// <summary>Totals that no rounding can meet, seen without solving anything.</summary>
internal static class Totals
{
    public static IReadOnlyList<RoundingConflict> Conflicts(RoundingCase table)
    {
        var found = new List<RoundingConflict>();
        var rows = Family(table, cell => cell.Row, table.RowTotals, found, (id, wanted, least, most) => new(RoundingConflictKind.Row, [id], [], wanted, least, most));
        var columns = Family(table, cell => cell.Column, table.ColumnTotals, found, (id, wanted, least, most) => new(RoundingConflictKind.Column, [], [id], wanted, least, most));
        var groups = Family(table, cell => GroupOf(table, cell.Column), table.GroupTotals, found, (id, wanted, least, most) => new(RoundingConflictKind.Group, [], [id], wanted, least, most));
        if (found.Count > 0)
            return found;
        var most = Math.Min(columns.Most, groups.Most);
        var least = Math.Max(columns.Least, groups.Least);
        if (rows.Least > most || rows.Most < least)
            found.Add(new(RoundingConflictKind.Sums, [], [], rows.Least > most ? rows.Least : rows.Most, least, most));
        if (table.Total is { } total && (total > Math.Min(rows.Most, most) || total < Math.Max(rows.Least, least)))
            found.Add(new(RoundingConflictKind.Sums, [], [], total, Math.Max(rows.Least, least), Math.Min(rows.Most, most)));
        return found;
    }

    public static string GroupOf(RoundingCase table, string column) => table.GroupOfColumn.GetValueOrDefault(column) ?? column;

    private static (int Least, int Most) Family(RoundingCase table, Func<Fraction, string> of, IReadOnlyDictionary<string, int> totals, List<RoundingConflict> found, Func<string, int, int, int, RoundingConflict> conflict)
    {
        var (least, most) = (0, 0);
        foreach (var (id, cells) in table.Cells.GroupBy(of, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var (low, high) = (cells.Sum(cell => cell.Least), cells.Sum(cell => cell.Most));
            if (totals.TryGetValue(id, out var wanted) && (wanted < low || wanted > high))
                found.Add(conflict(id, wanted, low, high));
            least += totals.TryGetValue(id, out var given) ? given : low;
            most += totals.TryGetValue(id, out given) ? given : high;
        }
        foreach (var (id, wanted) in totals.Where(t => t.Value > 0 && !table.Cells.Any(cell => of(cell) == t.Key)).OrderBy(t => t.Key, StringComparer.Ordinal))
            found.Add(conflict(id, wanted, 0, 0));
        return (least, most);
    }
}
