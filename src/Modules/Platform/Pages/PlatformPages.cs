using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Workforce.Platform.Pages;

public static class PlatformPages
{
    /// <summary>Razor Pages as the product uses them: pages under /Features, signed in unless a page says otherwise, POSTs safe to repeat.</summary>
    public static IMvcBuilder AddWorkforcePages(this IServiceCollection services)
    {
        services.AddLocalization();
        // Chinese stays readable in the page source instead of becoming numbered entities.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<ModuleTexts>();
        services.AddTransient(typeof(IStringLocalizer<>), typeof(TextsOf<>));
        services.AddScoped<RequestKeyFilter>();
        services.AddScoped<OutOfReachFilter>();
        return services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/Features";
            pages.Conventions.AuthorizeFolder("/");
            pages.Conventions.ConfigureFilter(new ServiceFilterAttribute<RequestKeyFilter>());
            pages.Conventions.ConfigureFilter(new ServiceFilterAttribute<OutOfReachFilter>());
        });
    }
}
