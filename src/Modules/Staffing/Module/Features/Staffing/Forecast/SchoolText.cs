using System.Globalization;

namespace Workforce.Staffing.Features.Staffing.Forecast;

internal static class SchoolText
{
    /// <summary>In the language of the page.</summary>
    public static string Name(string name, string english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" || english.Length == 0 ? name : english;
}
