using Microsoft.AspNetCore.Http;
using Workforce.Access.Data;

namespace Workforce.Access.Sessions;

/// <summary>Where a request comes from, for the sign-in log.</summary>
internal sealed record Caller(string Address, string Browser)
{
    public static Caller Of(HttpContext context)
    {
        var browser = context.Request.Headers.UserAgent.ToString();
        return new(context.Connection.RemoteIpAddress?.ToString() ?? "", browser.Length > SignInRecordMapping.BrowserLength ? browser[..SignInRecordMapping.BrowserLength] : browser);
    }
}
