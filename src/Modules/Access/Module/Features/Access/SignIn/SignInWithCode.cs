using Microsoft.AspNetCore.Identity;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Policy;
using Workforce.Access.Sessions;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.SignIn;

/// <summary>Checks the second factor of somebody whose password was right: a code of the app, or a recovery code. Each is good once.</summary>
internal sealed class SignInWithCode(Work<AccessDbContext> work, UserManager<Account> users, AccessPolicies policies, TimeProvider clock)
{
    public sealed record Input(AccountId AccountId, string Code, Caller Caller);

    public sealed record Result(SignInOutcome Outcome, Account? Account, AccessPolicy Policy);

    public async Task<Result> HandleAsync(Input input, CancellationToken ct)
    {
        var policy = await policies.TodayAsync(ct);
        var now = clock.GetUtcNow();
        return await work.ChangeAsync(Change.BySystem("access.sign-in", now), async db =>
        {
            var account = await db.LockAsync(input.AccountId, ct);
            var outcome = await TryAsync(account, input.Code, policy, now);
            db.Note(outcome, account?.LoginName, account?.Id, input.Caller, now);
            return new Result(outcome, account, policy);
        }, ct);
    }

    private async Task<SignInOutcome> TryAsync(Account? account, string typed, AccessPolicy policy, DateTimeOffset now)
    {
        if (account is not { IsActive: true, HasSecondFactor: true })
            return SignInOutcome.Disabled;
        if (account.IsLockedAt(now))
            return SignInOutcome.Locked;
        var right = await users.AcceptAsync(account, typed);
        if (right)
            account.CountSuccess();
        else
            account.CountFailure(now, policy.LockoutAttempts, policy.LockoutMinutes);
        return right ? SignInOutcome.SignedIn : account.IsLockedAt(now) ? SignInOutcome.Locked : SignInOutcome.WrongCode;
    }
}
