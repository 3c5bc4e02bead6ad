using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Workforce.Access.Domain;

namespace Workforce.Access.Sessions;

/// <summary>
/// Looks at the account again once a minute (policy): a disabled one, or one whose security stamp changed, is signed out;
/// otherwise the session learns of new and ended roles.
/// </summary>
internal sealed class SessionCheck(SignInManager<Account> signIn, Session session, TimeProvider clock) : ISecurityStampValidator
{
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.Properties is { IssuedUtc: { } issued, Items: var items } && items.TryGetValue(Session.CheckAfter, out var seconds)
            && clock.GetUtcNow() - issued < TimeSpan.FromSeconds(int.Parse(seconds!, CultureInfo.InvariantCulture)))
            return;
        var ct = context.HttpContext.RequestAborted;
        if (await signIn.ValidateSecurityStampAsync(context.Principal) is { IsActive: true } account && await session.RenewAsync(account, context.Principal!, ct) is { } renewed)
        {
            context.ReplacePrincipal(renewed);
            context.ShouldRenew = true;
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }
}
