using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Sheets;

namespace Workforce.Platform.Pages;

/// <summary>A list as a workbook to download: what the page shows, all pages of it.</summary>
public static class List
{
    public static FileStreamResult Of(IStringLocalizer texts, string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var content = new MemoryStream();
        ListWorkbook.Write(content, name, columns.Select(title => new WrittenColumn(texts[title])).ToList(), rows);
        content.Position = 0;
        return new(content, ListWorkbook.ContentType) { FileDownloadName = name + ".xlsx" };
    }
}
