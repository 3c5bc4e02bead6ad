namespace Workforce.Platform.Sheets;

/// <summary>
/// The sheet people fill in: titles, text columns, lists to choose from, and beside it how to fill it and all code tables.
/// Given rows, it is the prefilled sheet; what we write, we can read back.
/// </summary>
public static class TemplateWorkbook
{
    public const string Notes = "填写说明";
    public const string CodesSheet = "代码表";

    /// <param name="prefilled">Rows by sheet name, cells in the order of the definition's columns.</param>
    public static void Write(
        Stream output, WorkbookDefinition workbook, CodeTables codes, Func<SheetDefinition, IEnumerable<IReadOnlyList<object?>>>? prefilled = null)
    {
        using var writer = new SheetWriter(output);
        var tables = workbook.Sheets.SelectMany(s => s.Columns).Select(c => c.CodeTable).OfType<string>().Distinct().Select(t => codes[t]).ToList();
        foreach (var sheet in workbook.Sheets)
            writer.Add(sheet.Title, Columns(sheet, tables), prefilled?.Invoke(sheet) ?? []);
        writer.Add(
            Notes,
            [new("工作表"), new("列", Width: 22), new("必填", Width: 8), new("怎样填", Width: 60), new("例", Width: 24)],
            workbook.Sheets.SelectMany(s => s.Columns.Select(c => (IReadOnlyList<object?>)[s.Title, c.Title, c.Required ? "必填" : "", Advice(c), c.Example])));
        if (tables.Count > 0)
            writer.Add(CodesSheet, [.. tables.Select(t => new WrittenColumn(Heading(workbook, t), Width: 26))], CodeRows(tables));
    }

    internal static IReadOnlyList<WrittenColumn> Columns(SheetDefinition sheet, IReadOnlyList<CodeTable> tables) =>
    [
        .. sheet.Columns.Select(c => new WrittenColumn(
            c.Required ? c.Title + "*" : c.Title, c.Format, WidthOf(c), c.Required, ListRange(tables, c.CodeTable))),
    ];

    private static int WidthOf(SheetColumn column) => Math.Clamp(column.Title.Length * 2 + 4, column.Personal ? 22 : 12, 30);

    private static string? ListRange(IReadOnlyList<CodeTable> tables, string? name)
    {
        var at = tables.Select(t => t.Name).ToList().IndexOf(name ?? "");
        return at < 0 ? null : $"{CodesSheet}!${SheetWriter.Letters(at)}$2:${SheetWriter.Letters(at)}${tables[at].Codes.Count + 1}";
    }

    private static string Advice(SheetColumn column)
    {
        var advice = column.Note ?? column.Format switch
        {
            ColumnFormat.Date => "写成 2015-09-01；2015/9/1、2015.9.1、20150901、2015年9月1日 也可",
            ColumnFormat.Month => "写成 2015-09；2015/9、201509、2015年9月 也可",
            ColumnFormat.Whole => "整数",
            ColumnFormat.Decimal => "数字",
            _ => column.CodeTable is null ? "" : "从列表中选，或填代码、名称",
        };
        return column.Lines ? advice + (advice.Length > 0 ? "；" : "") + "可以一格多行，各列逐行对齐" : advice;
    }

    private static string Heading(WorkbookDefinition workbook, CodeTable table) =>
        workbook.Sheets.SelectMany(s => s.Columns).First(c => c.CodeTable == table.Name).Title;

    private static IEnumerable<IReadOnlyList<object?>> CodeRows(IReadOnlyList<CodeTable> tables)
    {
        var longest = tables.Max(t => t.Codes.Count);
        for (var i = 0; i < longest; i++)
            yield return [.. tables.Select(t => i < t.Codes.Count ? t.Codes[i].ToString() : null)];
    }
}
