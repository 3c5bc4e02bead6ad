namespace Workforce.Platform.Sheets;

/// <summary>A list as a workbook: what the page shows, all its rows.</summary>
public static class ListWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Write(Stream output, string title, IReadOnlyList<WrittenColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var writer = new SheetWriter(output);
        writer.Add(title, columns, rows);
    }
}
