using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Workforce.Access.Sessions;

/// <summary>Leads somebody who must first change her password or set up her second factor there, whatever she asked for.</summary>
internal sealed class FirstThings(RequestDelegate next)
{
    private static readonly string[] Open = ["/SignOut", "/Language", "/health", "/css", "/js", "/lib", "/fonts"];

    public Task InvokeAsync(HttpContext context)
    {
        if (context.User.FindFirstValue(SessionClaims.First) is not { } first || IsOpen(context.Request.Path, first))
            return next(context);
        context.Response.Redirect(first);
        return Task.CompletedTask;
    }

    private static bool IsOpen(PathString path, string first) => path.StartsWithSegments(first) || Open.Any(open => path.StartsWithSegments(open));
}
