using System.Globalization;

namespace Workforce.Registry.Features.Registry;

internal static class Language
{
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>A name that has an English one beside it.</summary>
    public static string Of(string chinese, string? english) => IsEnglish && !string.IsNullOrEmpty(english) ? english : chinese;
}
