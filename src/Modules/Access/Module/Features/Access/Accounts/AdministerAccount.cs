using Microsoft.AspNetCore.Identity;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Domain.Rules;
using Workforce.Access.Policy;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Accounts;

/// <summary>What a security administrator does to somebody else's account. Each act says why, and ends that person's sessions where it must.</summary>
internal sealed class AdministerAccount(Work<AccessDbContext> work, IPasswordHasher<Account> hasher, AccessPolicies policies)
{
    public Task DisableAsync(AccountId id, Change change, CancellationToken ct) => OnAsync(id, change, account => account.Disable(change.At), ct);

    /// <summary>Also lifts a lock.</summary>
    public Task EnableAsync(AccountId id, Change change, CancellationToken ct) => OnAsync(id, change, account => account.Enable(), ct);

    public Task ResetSecondFactorAsync(AccountId id, Change change, CancellationToken ct) => OnAsync(id, change, account => account.RemoveSecondFactor(), ct);

    /// <returns>The password to hand over; it must be changed at the next sign-in.</returns>
    public async Task<string> ResetPasswordAsync(AccountId id, Change change, CancellationToken ct)
    {
        var policy = await policies.TodayAsync(ct);
        var password = InitialPassword.New(policy.PasswordMinLength);
        await OnAsync(id, change, account => account.SetPassword(hasher.HashPassword(account, password), change.At, policy.PasswordHistory, mustChange: true), ct);
        return password;
    }

    private Task OnAsync(AccountId id, Change change, Action<Account> act, CancellationToken ct)
    {
        NobodyAdministersHerself.Check(change, id);
        ReasonIsGiven.Check(change);
        return work.ChangeAsync(change, async db => act(await db.LockAsync(id, ct) ?? throw new RuleBrokenException("没有这个账号。")), ct);
    }
}
