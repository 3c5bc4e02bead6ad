using Microsoft.AspNetCore.Identity;
using Workforce.Platform.Changes;

namespace Workforce.Access.Domain.Rules;

internal static class PasswordIsNew
{
    public static void Check(Account account, string password, int remembered, IPasswordHasher<Account> hasher)
    {
        var used = account.PastPasswordHashes.Take(remembered - 1).Prepend(account.PasswordHash).OfType<string>();
        if (used.Any(hash => hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed))
            throw new RuleBrokenException("新口令不能与最近用过的 {0} 个相同。", remembered);
    }
}
