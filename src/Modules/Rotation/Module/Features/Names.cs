using System.Globalization;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features;

/// <summary>Names of codes, and sentences about admission, in the reader's language.</summary>
internal sealed class Names(CodeTables tables)
{
    public string Of(string table, string? code) => string.IsNullOrEmpty(code) ? "" : tables[table].Find(code) is { } found ? Of(found) : code;

    /// <summary>The Chinese name, for what is stored.</summary>
    public string Canonical(string table, string code) => tables[table].Find(code)?.Name ?? code;

    public IEnumerable<(string Code, string Name)> All(string table) => tables[table].Codes.Select(code => (code.Value, Of(code)));

    /// <summary>Codes whose name in either language contains what somebody typed.</summary>
    public IReadOnlyList<string> Matching(string table, string typed) => tables[table].Codes
        .Where(c => c.Name.Contains(typed, StringComparison.OrdinalIgnoreCase) || c.English?.Contains(typed, StringComparison.OrdinalIgnoreCase) == true)
        .Select(c => c.Value).ToList();

    public string Say(IStringLocalizer texts, Refusal refusal) =>
        texts[refusal.Sentence, refusal.Arguments.Select(a => a is CodeArgument code ? Of(code.Table, code.Code) : a).ToArray()];

    private static string Of(Code code) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? code.English ?? code.Name : code.Name;
}
