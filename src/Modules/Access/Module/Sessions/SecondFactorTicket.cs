using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Workforce.Access.Domain;

namespace Workforce.Access.Sessions;

/// <summary>Remembers for five minutes, in a cookie of its own, that somebody's password was right and her code is still to come.</summary>
internal sealed class SecondFactorTicket
{
    public Task GiveAsync(HttpContext context, AccountId account) => context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme,
        new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Value.ToString())], IdentityConstants.TwoFactorUserIdScheme)));

    public async Task<AccountId?> ReadAsync(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return Guid.TryParse(ticket.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new AccountId(id) : null;
    }

    public Task TakeAsync(HttpContext context) => context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
