using Microsoft.AspNetCore.Identity;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Domain.Rules;
using Workforce.Access.Policy;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Me;

/// <summary>Somebody chooses a new password for herself. Wrong present passwords count towards the lock like those at the door.</summary>
internal sealed class ChangePassword(Work<AccessDbContext> work, UserManager<Account> users, AccessPolicies policies)
{
    public sealed record Input(string Present, string Chosen);

    /// <returns>The account with its new stamp, or null when the present password was wrong.</returns>
    public async Task<Account?> HandleAsync(Input input, Change change, CancellationToken ct)
    {
        var policy = await policies.TodayAsync(ct);
        return await work.ChangeAsync(change, async db =>
        {
            var account = await db.LockAsync(new AccountId(change.By.AccountId), ct) ?? throw new InvalidOperationException("Who acts has no account.");
            if (account.PasswordHash is null)
                throw new RuleBrokenException("这个账号没有口令，不能在这里修改。");
            if (account.IsLockedAt(change.At))
                throw new RuleBrokenException("连续输错次数太多，账号已锁定，请稍后再试。");
            if (users.PasswordHasher.VerifyHashedPassword(account, account.PasswordHash, input.Present) == PasswordVerificationResult.Failed)
            {
                account.CountFailure(change.At, policy.LockoutAttempts, policy.LockoutMinutes);
                return null;
            }
            PasswordIsHardToGuess.Check(input.Chosen, account.LoginName, policy);
            PasswordIsNew.Check(account, input.Chosen, policy.PasswordHistory, users.PasswordHasher);
            account.SetPassword(users.PasswordHasher.HashPassword(account, input.Chosen), change.At, policy.PasswordHistory, mustChange: false);
            return account;
        }, ct);
    }
}
