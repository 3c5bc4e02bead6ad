using System.Globalization;

namespace Workforce.Platform.Sheets;

/// <summary>A worksheet matched with its definition: the header is found, the rows stream.</summary>
public sealed class SheetReading
{
    private const int HeaderWithin = 10;
    private readonly Func<IEnumerable<RawRow>> rows;
    private readonly Func<int> count;
    private readonly int[] places;
    private readonly int headerRow;
    private readonly int[] written;
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Column, string Value), int> seenValues = [];

    internal SheetReading(SheetDefinition definition, string sheet, Func<IEnumerable<RawRow>> rows, Func<int> count)
    {
        (Definition, Sheet, this.rows, this.count) = (definition, sheet, rows, count);
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < definition.Columns.Count; i++)
        {
            var column = definition.Columns[i];
            foreach (var title in (IEnumerable<string>)[column.Title, .. column.Aliases, column.English])
                titles.TryAdd(CellText.Title(title), i);
        }

        var header = rows()
            .TakeWhile(r => r.Number <= HeaderWithin)
            .Select(r => (Row: r, Known: r.Cells.Count(c => titles.ContainsKey(CellText.Title(c.Text)))))
            .OrderByDescending(r => r.Known)
            .ThenBy(r => r.Row.Number)
            .FirstOrDefault();
        var needed = Math.Max(1, definition.Columns.Count(c => c.Required) / 2);
        if (header.Row is null || header.Known < needed)
            throw new WorkbookRefused(SheetSentences.WrongTemplate, sheet, HeaderWithin, header.Known, definition.Title);

        headerRow = header.Row.Number;
        written = [.. Enumerable.Range(0, header.Row.Cells.Length).Where(i => !ResultColumns.IsOne(CellText.Clean(header.Row.Cells[i].Text)))];
        Header = [.. written.Select(i => CellText.Clean(header.Row.Cells[i].Text))];
        places = [.. Enumerable.Repeat(-1, definition.Columns.Count)];
        var unknown = new List<string>();
        for (var i = 0; i < header.Row.Cells.Length; i++)
        {
            var title = CellText.Clean(header.Row.Cells[i].Text);
            if (title.Length == 0 || ResultColumns.IsOne(title))
                continue;
            if (!titles.TryGetValue(CellText.Title(title), out var column))
                unknown.Add(title);
            else if (places[column] >= 0)
                throw new WorkbookRefused(SheetSentences.RepeatedColumn, sheet, definition.Columns[column].Title);
            else
                places[column] = i;
        }
        Unknown = unknown;
        Missing = [.. definition.Columns.Where((c, i) => places[i] < 0 && !c.Required).Select(c => c.Title)];
        var missing = definition.Columns.Where((c, i) => places[i] < 0 && c.Required).Select(c => $"「{c.Title}」").ToList();
        if (missing.Count > 0)
            throw new WorkbookRefused(SheetSentences.MissingColumns, sheet, string.Join("、", missing));
    }

    public SheetDefinition Definition { get; }

    /// <summary>The worksheet's own name.</summary>
    public string Sheet { get; }

    /// <summary>The titles as written, without the two result columns of an earlier check.</summary>
    internal IReadOnlyList<string> Header { get; }

    /// <summary>Titles in the sheet that we do not know: they are left out, and said so.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Optional columns that the sheet lacks: their values stay as they are.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>About how many rows there are, by a quick look without understanding them: for progress only.</summary>
    public int CountRoughly() => count();

    /// <summary>Reads the sheet from its start, one row in memory at a time (and the keys seen so far).</summary>
    /// <exception cref="WorkbookRefused">The file turns out damaged or too large on the way.</exception>
    public IEnumerable<SheetRow> Rows(ParseContext context)
    {
        seen.Clear();
        seenValues.Clear();
        foreach (var raw in rows())
        {
            if (raw.Number <= headerRow)
                continue;
            var cells = Array.ConvertAll(places, place => raw[place]);
            if (Array.TrueForAll(cells, c => c.IsBlank))
                continue;
            foreach (var row in Split(raw.Number, cells, context))
            {
                Definition.Check?.Invoke(row, context);
                RefuseRepeats(row);
                yield return row;
            }
        }
    }

    /// <summary>The row the header stands in.</summary>
    internal int HeaderRow => headerRow;

    /// <summary>The rows below the header as texts, in the order of <see cref="Header"/>.</summary>
    internal IEnumerable<(int Number, IReadOnlyList<string> Cells)> RawRows() => rows()
        .Where(r => r.Number > headerRow)
        .Select(r => (r.Number, (IReadOnlyList<string>)Array.ConvertAll(written, place => r[place].Text)));

    /// <summary>The definition's title of the column written at a place of <see cref="Header"/>; empty when unknown.</summary>
    internal string ColumnAt(int place)
    {
        var column = Array.IndexOf(places, written[place]);
        return column < 0 ? "" : Definition.Columns[column].Title;
    }

    private void RefuseRepeats(SheetRow row)
    {
        if (row.Key is { Length: > 0 } key && !seen.TryAdd(key, row.Number))
            row.Fault(Definition.Keys[^1], SheetRules.Repeated, seen[key].ToString(CultureInfo.InvariantCulture));
        foreach (var column in Definition.Unique)
        {
            if (row[column]?.ToString() is { } value && !seenValues.TryAdd((column, value), row.Number) && seenValues[(column, value)] != row.Number)
                row.Fault(column, SheetRules.Repeated, seenValues[(column, value)].ToString(CultureInfo.InvariantCulture));
        }
    }

    private IEnumerable<SheetRow> Split(int number, Cell[] cells, ParseContext context)
    {
        var lines = new IReadOnlyList<string>?[cells.Length];
        var most = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            if (!Definition.Columns[i].Lines || !cells[i].Text.AsSpan().ContainsAny('\n', '\r'))
                continue;
            lines[i] = CellText.Lines(cells[i].Text);
            most = Math.Max(most, lines[i]!.Count);
        }
        // A single line beside several is meant for all of them; any other difference leaves us guessing.
        var counts = lines.Select((l, i) => (l, i)).Where(l => l.l is { Count: > 1 }).Select(l => (Definition.Columns[l.i].Title, l.l!.Count)).ToList();
        var uneven = counts.Exists(c => c.Count != most);
        for (var part = 0; part < (uneven ? 1 : most); part++)
        {
            var own = cells;
            if (most > 1 && !uneven)
                own = [.. cells.Select((cell, i) => lines[i] is { } several ? (Cell)several[several.Count == 1 ? 0 : part] : cell)];
            var row = new SheetRow(Definition, number, part, own);
            if (uneven)
                row.Fault(null, SheetRules.LinesNotAligned, string.Join("，", counts.Select(c => $"{c.Title} {c.Count} 行")));
            Parse(row, own, context, uneven);
            yield return row;
        }
    }

    private void Parse(SheetRow row, Cell[] cells, ParseContext context, bool uneven)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var column = Definition.Columns[i];
            var cell = cells[i];
            if (cell.Origin is CellOrigin.Formula or CellOrigin.Error)
            {
                row.Fault(column.Key, cell.Origin is CellOrigin.Formula ? SheetRules.Formula : SheetRules.ErrorValue);
                continue;
            }
            if (cell.IsBlank || CellText.Clean(cell.Text).Length == 0)
            {
                if (column.Required)
                    row.Fault(column.Key, column.WhenBlank);
                continue;
            }
            if (uneven && column.Lines)
                continue;
            if (!CellText.CanBeStored(cell.Text))
            {
                row.Fault(column.Key, SheetRules.BadCharacters);
                continue;
            }
            if (!column.Wraps && cell.Text.AsSpan().Trim().ContainsAny('\n', '\r'))
            {
                row.Fault(column.Key, SheetRules.SeveralLines);
                continue;
            }
            var parsed = column.Parse(cell, context);
            row.Set(i, parsed);
            if (parsed.Rule is not null)
                row.Fault(column.Key, parsed.Rule, parsed.Hint, parsed.Severity);
        }
    }
}
