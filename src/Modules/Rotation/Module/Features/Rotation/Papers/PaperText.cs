using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Workforce.Rotation.Features.Rotation.Papers;

internal static class PaperText
{
    /// <returns>The English of a Chinese title for an English reader; null for a Chinese one.</returns>
    public static string? Gloss(IStringLocalizer texts, string title) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && texts[title] is { ResourceNotFound: false } english && english.Value != title ? english.Value : null;

    /// <summary>A cell as it is printed.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "",
        DateOnly on => on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "是" : "否",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
