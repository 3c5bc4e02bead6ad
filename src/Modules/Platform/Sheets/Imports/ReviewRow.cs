using System.Text.Json;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>A row under review, with codes as names and personal data masked.</summary>
/// <param name="Label">The first columns, enough to know whom or what it is about.</param>
/// <param name="Changes">Only what would change; for an added row everything it says.</param>
public sealed record ReviewRow(
    SheetDefinition Sheet, int Number, RowResult Result, string Label, IReadOnlyList<ReviewValue> Changes, IReadOnlyList<RowFault> Faults)
{
    private const int Labelled = 3;

    internal static ReviewRow Of(SheetDefinition sheet, ImportRow row, CodeTables codes)
    {
        var given = JsonDocument.Parse(row.Given).RootElement;
        var old = row.Old is null ? default : JsonDocument.Parse(row.Old).RootElement;
        var shown = row.OldShown is null ? default : JsonDocument.Parse(row.OldShown).RootElement;
        var label = sheet.Columns.Where(c => !c.Personal && given.TryGetProperty(c.Key, out _)).Take(Labelled).Select(c => Print(c, given, codes));
        var changes = row.Result switch
        {
            RowResult.Added => sheet.Columns.Where(c => given.TryGetProperty(c.Key, out _)).Select(c => new ReviewValue(c, null, Print(c, given, codes))),
            RowResult.Changed => sheet.Columns
                .Where(c => Has(old, c.Key) || Has(shown, c.Key))
                .Select(c => new ReviewValue(c, Print(c, Has(shown, c.Key) ? shown : old, codes), Print(c, given, codes))),
            _ => [],
        };
        return new ReviewRow(sheet, row.Number, row.Result, string.Join(" · ", label), [.. changes], StoredFault.Read(row.Number, row.Faults));
    }

    private static bool Has(JsonElement row, string key) => row.ValueKind == JsonValueKind.Object && row.TryGetProperty(key, out _);

    private static string? Print(SheetColumn column, JsonElement row, CodeTables codes)
    {
        if (!Has(row, column.Key) || row.GetProperty(column.Key) is not { ValueKind: not JsonValueKind.Null } value)
            return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.True => "是",
            JsonValueKind.False => "否",
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };
        if (column.Personal)
            return text.Length > 2 ? text[..2] + new string('•', text.Length - 2) : text;
        if (column.CodeTable is { } table)
            return codes[table].Find(text)?.Name ?? text;
        return column.Format is ColumnFormat.Month && text.Length == 10 ? text[..7] : text;
    }
}
