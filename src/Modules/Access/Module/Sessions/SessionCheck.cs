using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
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
        try
        {
            await LookAgainAsync(context, context.HttpContext.RequestAborted);
        }
        catch (Exception lost) when (lost is RetryLimitExceededException or NpgsqlException)
        {
            // A database that is away can neither confirm nor deny. Pages that read anything fail by themselves, and the
            // error page must still be able to say so. The next request asks again.
        }
    }

    private async Task LookAgainAsync(CookieValidatePrincipalContext context, CancellationToken ct)
    {
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
