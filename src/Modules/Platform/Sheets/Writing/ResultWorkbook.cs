namespace Workforce.Platform.Sheets;

/// <summary>
/// The uploaded sheets again, every column and row in place, with two columns added: what became of the row, and why.
/// Mended, it can be uploaded as it is.
/// </summary>
public static class ResultWorkbook
{
    /// <param name="outcome">For a sheet and a row number: the result, its severity if any, and the reasons.</param>
    public static void Write(
        Stream output, Workbook uploaded, WorkbookDefinition workbook, Func<SheetDefinition, int, (string Result, FaultSeverity? Severity, IReadOnlyList<RowFault> Faults)?> outcome)
    {
        using var writer = new SheetWriter(output);
        foreach (var sheet in workbook.Sheets)
        {
            if (uploaded.Find(sheet) is { } reading)
                writer.Add(sheet.Title, Columns(reading), reading.HeaderRow, Rows(reading, number => outcome(sheet, number)));
        }
    }

    private static List<WrittenColumn> Columns(SheetReading reading) =>
    [
        new(ResultColumns.Result, Width: 10),
        new(ResultColumns.Reason, Width: 48),
        .. reading.Header.Select(title => new WrittenColumn(title, Width: Math.Clamp(title.Length * 2 + 4, 12, 30))),
    ];

    private static IEnumerable<(int, IReadOnlyList<object?>)> Rows(
        SheetReading reading, Func<int, (string Result, FaultSeverity? Severity, IReadOnlyList<RowFault> Faults)?> outcome)
    {
        foreach (var (number, cells) in reading.RawRows())
        {
            if (outcome(number) is not { } row)
            {
                yield return (number, [null, null, .. cells]);
                continue;
            }
            var wrong = row.Faults.Select(f => f.Column).ToHashSet(StringComparer.Ordinal);
            var reasons = string.Join("；", row.Faults.Select(f => f.ToString()).Distinct());
            yield return (number,
            [
                Mark(row.Result, row.Severity),
                Mark(reasons, row.Severity),
                .. cells.Select((text, i) => wrong.Contains(reading.ColumnAt(i)) ? Mark(text, row.Severity) : text),
            ]);
        }
    }

    private static object? Mark(string text, FaultSeverity? severity) => severity is { } worst && text.Length > 0 ? new Marked(text, worst) : text;
}
