using Microsoft.AspNetCore.Diagnostics;

namespace Workforce.Host.Serving;

/// <summary>
/// Outside Development cookies leave over TLS only, so over plain http no form could be sent and nobody could sign in. Every
/// page then says what is missing instead of failing somewhere. Health checks answer all the same.
/// </summary>
internal static class PlainHttp
{
    public static void RefusePlainHttp(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            return;
        app.Use((context, next) =>
        {
            if (context.Request.IsHttps || context.Request.Path.StartsWithSegments("/health") || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
                return next();
            // The error page must not ask for the form's token.
            context.Request.Method = HttpMethods.Get;
            context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            context.Response.Headers.Upgrade = "TLS/1.2, HTTP/1.1";
            return Task.CompletedTask;
        });
    }

    /// <summary>A sentence for whoever starts a host that no page can be read from; null when all is well.</summary>
    public static string? Warning(WebApplication app) =>
        app.Environment.IsDevelopment() || app.Configuration.GetValue<bool>("FORWARDEDHEADERS_ENABLED") || app.Urls.Any(u => u.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            ? null
            : "Warning: outside Development pages are refused over plain http. Put a proxy that ends TLS in front, and set ASPNETCORE_FORWARDEDHEADERS_ENABLED=true so that this host sees https.";
}
