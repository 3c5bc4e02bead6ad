using Microsoft.AspNetCore.Identity;
using Workforce.Access.Domain;

namespace Workforce.Access.Sessions;

internal static class SecondFactorCodes
{
    /// <summary>Accepts a code of the app or a recovery code, and remembers that it is used up.</summary>
    public static async Task<bool> AcceptAsync(this UserManager<Account> users, Account account, string typed) =>
        await users.AcceptAppCodeAsync(account, typed) || account.SpendRecoveryCode(typed);

    public static async Task<bool> AcceptAppCodeAsync(this UserManager<Account> users, Account account, string typed)
    {
        var digits = new string(typed.Where(char.IsAsciiDigit).ToArray());
        return await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits) && account.SpendCode(digits);
    }
}
