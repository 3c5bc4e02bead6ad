using System.Buffers;
using System.Globalization;
using System.Text;

namespace Workforce.Platform.Sheets;

/// <summary>
/// A list as CSV for Excel and WPS: UTF-8 with its mark so that Chinese shows, and texts that a spreadsheet would run as a
/// formula made harmless with a leading apostrophe.
/// </summary>
public static class CsvList
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(Stream output, IReadOnlyList<WrittenColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', columns.Select(c => Field(c.Title))));
        foreach (var row in rows)
            writer.WriteLine(string.Join(',', row.Select((value, i) => Field(Print(value, columns[i].Format)))));
    }

    /// <summary>A text that starts as a formula does gets an apostrophe; numbers of ours are printed as they are.</summary>
    internal static string Harmless(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;

    private static string Print(object? value, ColumnFormat format) => value switch
    {
        null => "",
        bool flag => flag ? "是" : "否",
        DateOnly on => on.ToString(format is ColumnFormat.Month ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture),
        int or long or decimal or double => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        Marked marked => Harmless(marked.Text),
        _ => Harmless(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
