namespace Workforce.Rotation.Matching.Rounding;

/// <summary>The table as a circulation: start, rows, columns, groups, and back to the start.</summary>
internal sealed class RoundingNetwork
{
    private const int Start = 0;

    private readonly RoundingCase table;
    private readonly bool tight;
    private readonly string[] rows, columns, groups;
    private readonly Circulation network;
    private readonly int[] arcOfCell;
    private readonly int[] order;

    /// <param name="tight">Totals that are not given are their sum rounded down or up; else whatever the cells come to.</param>
    public RoundingNetwork(RoundingCase table, bool tight)
    {
        (this.table, this.tight) = (table, tight);
        rows = Ids(table.Cells.Select(cell => cell.Row));
        columns = Ids(table.Cells.Select(cell => cell.Column));
        groups = Ids(columns.Select(column => Totals.GroupOf(table, column)));
        network = new Circulation(End + 1);
        order = [.. Enumerable.Range(0, table.Cells.Count).OrderBy(at => table.Cells[at].Row, StringComparer.Ordinal).ThenBy(at => table.Cells[at].Column, StringComparer.Ordinal)];
        arcOfCell = new int[table.Cells.Count];
        foreach (var at in order)
            arcOfCell[at] = AddCell(table.Cells[at]);
        AddTotals(rows, cell => cell.Row, table.RowTotals, (row, low, high) => network.Add(Start, row, low, high), Row);
        AddTotals(columns, cell => cell.Column, table.ColumnTotals, (column, low, high) => network.Add(column, Group(Totals.GroupOf(table, columns[column - Column(columns[0])])), low, high), Column);
        AddTotals(groups, cell => Totals.GroupOf(table, cell.Column), table.GroupTotals, (group, low, high) => network.Add(group, End, low, high), Group);
        var (least, most) = Range(table.Cells, table.Total);
        network.Add(End, Start, least, most);
    }

    private int End => 1 + rows.Length + columns.Length + groups.Length;

    /// <returns>Null when every total is met.</returns>
    public RoundingConflict? Solve()
    {
        if (network.Run() is { } cut)
            return new(RoundingConflictKind.Together, [.. rows.Where(row => cut.Nodes.Contains(Row(row)))], [.. columns.Where(column => cut.Nodes.Contains(Column(column)))], cut.Excess, 0, 0);
        foreach (var at in order)
            if (table.Cells[at].Least < table.Cells[at].Most)
                network.PreferMore(arcOfCell[at]);
        return null;
    }

    public IReadOnlyList<int> Whole() => Array.ConvertAll(arcOfCell, network.FlowOf);

    private static string[] Ids(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static int Find(string[] ids, string id) => Array.BinarySearch(ids, id, StringComparer.Ordinal);

    private int Row(string id) => 1 + Find(rows, id);

    private int Column(string id) => 1 + rows.Length + Find(columns, id);

    private int Group(string id) => 1 + rows.Length + columns.Length + Find(groups, id);

    // Rounding down departs by the fraction, rounding up by the rest of it: the difference is what a unit costs.
    private int AddCell(Fraction cell) =>
        network.Add(Row(cell.Row), Column(cell.Column), cell.Least, cell.Most, cell.Least == cell.Most ? 0 : 1000 - (2 * (cell.Thousandths % 1000)));

    private void AddTotals(string[] ids, Func<Fraction, string> of, IReadOnlyDictionary<string, int> totals, Action<int, int, int> add, Func<string, int> node)
    {
        var cells = table.Cells.ToLookup(of, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var (least, most) = Range([.. cells[id]], totals.TryGetValue(id, out var given) ? given : null);
            add(node(id), least, most);
        }
    }

    private (int Least, int Most) Range(IReadOnlyList<Fraction> cells, int? total)
    {
        if (total is { } given)
            return (given, given);
        var sum = cells.Sum(cell => cell.Fixed * 1000L ?? cell.Thousandths);
        return tight ? ((int)(sum / 1000), (int)((sum + 999) / 1000)) : (cells.Sum(cell => cell.Least), cells.Sum(cell => cell.Most));
    }
}
