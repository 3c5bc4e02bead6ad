using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Sheets;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>A paper as a workbook. Its texts are written as texts, never as formulas. Tables inside forms go to a second sheet.</summary>
internal static class PaperWorkbook
{
    public static FileStreamResult Of(IStringLocalizer texts, PaperSheet sheet)
    {
        var content = new MemoryStream();
        using (var writer = new SheetWriter(content))
        {
            writer.Add(sheet.Title, Columns(texts, sheet.Table.Columns), sheet.Table.Rows);
            if (sheet.Table.Details is [var first, ..])
                writer.Add("明细", Columns(texts, [PaperColumn.Serial, .. first.Columns]), sheet.Table.Details.SelectMany((detail, form) => detail.Rows.Select(row => (IReadOnlyList<object?>)[form + 1, .. row])));
        }
        content.Position = 0;
        return new(content, ListWorkbook.ContentType) { FileDownloadName = $"{sheet.Place}{sheet.Title}.xlsx" };
    }

    private static IReadOnlyList<WrittenColumn> Columns(IStringLocalizer texts, IReadOnlyList<PaperColumn> columns) =>
        columns.Select(column => new WrittenColumn(PaperText.Gloss(texts, column.Title) is { } gloss ? $"{column.Title} {gloss}" : column.Title, column.Format, column.Width)).ToList();
}
