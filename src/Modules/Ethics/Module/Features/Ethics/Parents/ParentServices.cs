using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Workforce.Ethics.Features.Ethics.Parents;

/// <summary>The one page of the module that needs no sign-in.</summary>
internal static class ParentServices
{
    public const string Limit = "ethics.parents";

    // A class that answers at one meeting shares one address; a code has 58 bits, so guessing is hopeless long before this bound.
    private const int PerMinute = 180;

    public static void AddParents(this IServiceCollection services)
    {
        services.AddScoped<AnswerSurvey>();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(Limit, http => HttpMethods.IsPost(http.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = http.RequestServices.GetRequiredService<IConfiguration>().GetValue("Ethics:ParentPostsPerMinute", PerMinute),
                    Window = TimeSpan.FromMinutes(1),
                })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }
}
