using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Contracts;
using Workforce.Access.Data;
using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Access.Policy;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Sessions;

/// <summary>
/// Works in a scope of its own: the form's request key belongs to the act that is being confirmed, not to the confirmation,
/// and a wrong answer must stay counted when that act does not happen.
/// </summary>
internal sealed class ConfirmIdentity(IServiceScopeFactory scopes, IHttpContextAccessor http, CurrentActor current, DemoDoor door, AccessPolicies policies, TimeProvider clock) : IConfirmIdentity
{
    private AccountId Account => new(current.Required.AccountId);

    public async Task<ConfirmationMethod> AskedAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var id = Account;
        var has = await scope.ServiceProvider.GetRequiredService<Work<AccessDbContext>>().ReadAsAsync(Actor.System("access.confirm"),
            db => db.Accounts.Where(a => a.Id == id).Select(a => new { Password = a.PasswordHash != null, Second = a.SecondFactorSince != null }).SingleAsync(ct), ct);
        return IsDemo && !has.Password ? ConfirmationMethod.Demo : has.Second ? ConfirmationMethod.SecondFactor : ConfirmationMethod.Password;
    }

    public async Task<Confirmation> ConfirmAsync(string? typed, CancellationToken ct)
    {
        var policy = await policies.TodayAsync(ct);
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await scope.ServiceProvider.GetRequiredService<Work<AccessDbContext>>().ChangeAsync(Change.BySystem("access.confirm", now), async db =>
        {
            var account = await db.LockAsync(Account, ct) ?? throw new InvalidOperationException("Who acts has no account.");
            if (IsDemo && account.PasswordHash is null)
                return new Confirmation(ConfirmationOutcome.Confirmed, ConfirmationMethod.Demo);
            if (account.IsLockedAt(now) || !account.IsActive)
                return new Confirmation(ConfirmationOutcome.Locked);
            if (await MethodAsync(users, account, typed ?? "") is { } method)
            {
                account.CountSuccess();
                return new Confirmation(ConfirmationOutcome.Confirmed, method);
            }
            account.CountFailure(now, policy.LockoutAttempts, policy.LockoutMinutes);
            var outcome = account.IsLockedAt(now) ? SignInOutcome.Locked : SignInOutcome.WrongPassword;
            db.Note(outcome, account.LoginName, account.Id, Caller.Of(http.HttpContext!), now);
            return new Confirmation(outcome == SignInOutcome.Locked ? ConfirmationOutcome.Locked : ConfirmationOutcome.Wrong);
        }, ct);
    }

    private bool IsDemo => door.IsOpen && Session.MethodOf(http.HttpContext!.User) == SessionMethod.Demo;

    private static async Task<ConfirmationMethod?> MethodAsync(UserManager<Account> users, Account account, string typed)
    {
        if (account.HasSecondFactor && await users.AcceptAppCodeAsync(account, typed))
            return ConfirmationMethod.SecondFactor;
        return account.PasswordHash is { } hash && users.PasswordHasher.VerifyHashedPassword(account, hash, typed) != PasswordVerificationResult.Failed ? ConfirmationMethod.Password : null;
    }
}
