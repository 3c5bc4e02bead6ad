using Microsoft.AspNetCore.Identity;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Policy;
using Workforce.Access.Sessions;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.SignIn;

/// <summary>Checks a login name and a password. The account's row is locked meanwhile, so guesses are counted one by one.</summary>
internal sealed class SignInWithPassword(Work<AccessDbContext> work, UserManager<Account> users, AccessPolicies policies, TimeProvider clock)
{
    // Verified in place of a missing password, so that an unknown name takes as long as a known one.
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(null!, Guid.NewGuid().ToString());

    public sealed record Input(string? LoginName, string Password, Caller Caller);

    public sealed record Result(SignInOutcome Outcome, Account? Account, AccessPolicy Policy);

    public async Task<Result> HandleAsync(Input input, CancellationToken ct)
    {
        var policy = await policies.TodayAsync(ct);
        var now = clock.GetUtcNow();
        var name = LoginName.Read(input.LoginName);
        return await work.ChangeAsync(Change.BySystem("access.sign-in", now), async db =>
        {
            var account = name is null ? null : await db.LockAsync(name, ct);
            var outcome = Try(account, input.Password, policy, now);
            db.Note(outcome, name, account?.Id, input.Caller, now);
            return new Result(outcome, account, policy);
        }, ct);
    }

    private SignInOutcome Try(Account? account, string password, AccessPolicy policy, DateTimeOffset now)
    {
        if (account?.IsLockedAt(now) == true)
            return SignInOutcome.Locked;
        var verified = users.PasswordHasher.VerifyHashedPassword(account!, account?.PasswordHash ?? NobodysHash, password);
        if (account is null)
            return SignInOutcome.UnknownName;
        if (verified == PasswordVerificationResult.Failed || account.PasswordHash is null)
        {
            account.CountFailure(now, policy.LockoutAttempts, policy.LockoutMinutes);
            return account.IsLockedAt(now) ? SignInOutcome.Locked : SignInOutcome.WrongPassword;
        }
        if (!account.IsActive)
            return SignInOutcome.Disabled;
        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
            account.Rehash(users.PasswordHasher.HashPassword(account, password));
        if (account.HasSecondFactor)
            return SignInOutcome.CodeAsked;
        account.CountSuccess();
        return SignInOutcome.SignedIn;
    }
}
