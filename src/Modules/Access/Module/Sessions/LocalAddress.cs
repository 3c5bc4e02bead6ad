using Microsoft.AspNetCore.Mvc;

namespace Workforce.Access.Sessions;

internal static class LocalAddress
{
    /// <summary>Where to go on; home when the address leads to another site.</summary>
    public static string OnlyLocal(this IUrlHelper url, string? back) => url.IsLocalUrl(back) ? back! : "/";
}
