using System.Globalization;
using Workforce.Platform.Sheets.Imports;

namespace Workforce.Platform.Sheets.Pages;

/// <summary>What sheets and columns are called in the reader's language.</summary>
public static class SheetNames
{
    public static string Shown(this WorkbookDefinition workbook) => Choose(workbook.Title, workbook.English);
    public static string Shown(this SheetDefinition sheet) => Choose(sheet.Title, sheet.English);
    public static string Shown(this SheetColumn column) => Choose(column.Title, column.English);

    /// <summary>A column of a fault, which is kept by its Chinese title.</summary>
    public static string ColumnNamed(this WorkbookDefinition workbook, string sheet, string title) =>
        workbook[sheet].Columns.FirstOrDefault(c => c.Title == title)?.Shown() ?? title;

    public static string Badge(this RowResult result) => result switch
    {
        RowResult.Added => "bg-green-lt",
        RowResult.Changed => "bg-blue-lt",
        RowResult.Same => "bg-secondary-lt",
        _ => "bg-red-lt",
    };

    public static string Badge(this ImportState state) => state switch
    {
        ImportState.Committed => "bg-green-lt",
        ImportState.Checked => "bg-blue-lt",
        ImportState.Refused => "bg-red-lt",
        ImportState.Undone or ImportState.Dropped => "bg-secondary-lt",
        _ => "bg-azure-lt",
    };

    private static string Choose(string chinese, string english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? chinese : english;
}
