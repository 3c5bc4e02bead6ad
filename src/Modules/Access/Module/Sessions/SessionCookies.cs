using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Workforce.Access.Sessions;

/// <summary>
/// Every cookie is out of reach of scripts and of other sites, and leaves the browser over TLS only. In Development the
/// host speaks plain HTTP on the loopback address, and a browser would not keep a Secure cookie there.
/// </summary>
internal static class SessionCookies
{
    public const string Name = "workforce.session";

    public static void AddSessionCookies(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
            {
                cookie.Cookie.Name = Name;
                cookie.LoginPath = "/SignIn";
                cookie.LogoutPath = "/SignOut";
                cookie.ReturnUrlParameter = "back";
                cookie.SlidingExpiration = true;
                cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
                cookie.Events.OnRedirectToAccessDenied = Refuse;
                cookie.Events.OnRedirectToLogin = AskToSignIn;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie =>
            {
                cookie.Cookie.Name = "workforce.second-factor";
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
                cookie.SlidingExpiration = false;
            });
        foreach (var scheme in new[] { IdentityConstants.ApplicationScheme, IdentityConstants.TwoFactorUserIdScheme })
            services.AddOptions<CookieAuthenticationOptions>(scheme).Configure<IHostEnvironment>((options, host) => Close(options.Cookie, host));
        services.AddOptions<AntiforgeryOptions>().Configure<IHostEnvironment>((options, host) =>
        {
            options.Cookie.Name = "workforce.form";
            Close(options.Cookie, host);
        });
        services.AddOptions<CookieTempDataProviderOptions>().Configure<IHostEnvironment>((options, host) =>
        {
            options.Cookie.Name = "workforce.message";
            Close(options.Cookie, host);
        });
    }

    /// <summary>The error page says it where it happened; a redirect would lose the address.</summary>
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>htmx would put the sign-in page into the middle of another page; this header makes it go there instead.</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers.ContainsKey("HX-Request"))
            context.Response.Headers["HX-Redirect"] = "/SignIn";
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static void Close(CookieBuilder cookie, IHostEnvironment host)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = host.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.IsEssential = true;
    }
}
