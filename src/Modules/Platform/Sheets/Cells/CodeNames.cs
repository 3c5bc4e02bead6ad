using System.Globalization;

namespace Workforce.Platform.Sheets;

/// <summary>Codes as people read them: the Chinese name, or the English one on an English page.</summary>
public static class CodeNames
{
    /// <returns>The name; the code itself when the table does not know it; nothing for nothing.</returns>
    public static string NameOf(this CodeTables tables, string table, string? code) =>
        code is null ? "" : tables[table].Codes.FirstOrDefault(c => c.Value == code) is { } known ? known.Shown() : code;

    /// <summary>The name in the language of the page.</summary>
    public static string Shown(this Code code) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? code.Name : code.English ?? code.Name;
}
