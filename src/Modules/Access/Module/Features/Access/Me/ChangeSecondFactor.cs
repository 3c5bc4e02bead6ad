using Microsoft.AspNetCore.Identity;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Policy;
using Workforce.Access.Sessions;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Me;

/// <summary>Removes the second factor, or renews the recovery codes; both ask for a code first.</summary>
internal sealed class ChangeSecondFactor(Work<AccessDbContext> work, UserManager<Account> users, AccessPolicies policies)
{
    public sealed record Result(bool CodeWasRight, Account Account, IReadOnlyList<string> RecoveryCodes);

    public Task<Result> RemoveAsync(string code, Change change, CancellationToken ct) => WithCodeAsync(code, change, account =>
    {
        account.RemoveSecondFactor();
        return [];
    }, ct);

    public Task<Result> RenewCodesAsync(string code, Change change, CancellationToken ct) => WithCodeAsync(code, change, account =>
    {
        var recovery = RecoveryCode.NewSet();
        account.RenewRecoveryCodes(recovery);
        return recovery;
    }, ct);

    private async Task<Result> WithCodeAsync(string code, Change change, Func<Account, IReadOnlyList<string>> act, CancellationToken ct)
    {
        var policy = await policies.TodayAsync(ct);
        return await work.ChangeAsync(change, async db =>
        {
            var account = await db.LockAsync(new AccountId(change.By.AccountId), ct) ?? throw new InvalidOperationException("Who acts has no account.");
            if (account.IsLockedAt(change.At))
                throw new RuleBrokenException("连续输错次数太多，账号已锁定，请稍后再试。");
            if (account.HasSecondFactor && await users.AcceptAsync(account, code))
            {
                account.CountSuccess();
                return new Result(true, account, act(account));
            }
            account.CountFailure(change.At, policy.LockoutAttempts, policy.LockoutMinutes);
            return new Result(false, account, []);
        }, ct);
    }
}
