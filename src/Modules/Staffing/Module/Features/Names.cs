using System.Globalization;
using Workforce.Platform.Sheets;

namespace Workforce.Staffing.Features;

/// <summary>Names of codes in the reader's language.</summary>
internal sealed class Names(CodeTables tables)
{
    public string Of(string table, string? code) => string.IsNullOrEmpty(code) ? "" : tables[table].Find(code) is { } found ? Of(found) : code;

    public IEnumerable<(string Code, string Name)> All(string table) => tables[table].Codes.Select(code => (code.Value, Of(code)));

    /// <summary>Whether the code is one of the table; a blank one is.</summary>
    public bool Has(string table, string? code) => string.IsNullOrEmpty(code) || tables[table].Codes.Any(known => known.Value == code);

    private static string Of(Code code) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? code.English ?? code.Name : code.Name;
}
