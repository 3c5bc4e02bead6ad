using System.Globalization;

namespace Workforce.Host.Serving;

internal static class Languages
{
    /// <summary>Chinese is the canonical text; English stands beside it. A cookie remembers the choice.</summary>
    public static void AddLanguages(this IServiceCollection services) => services.AddRequestLocalization(options =>
    {
        var cultures = new[] { new CultureInfo("zh-CN"), new CultureInfo("en") };
        // People read 2026-11-23 in both languages, and numbers the same way.
        foreach (var culture in cultures)
        {
            culture.DateTimeFormat.ShortDatePattern = "yyyy-MM-dd";
            culture.DateTimeFormat.DateSeparator = "-";
        }
        options.DefaultRequestCulture = new(cultures[0]);
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.RequestCultureProviders = [new Microsoft.AspNetCore.Localization.CookieRequestCultureProvider()];
    });
}
