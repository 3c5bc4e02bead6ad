using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;

namespace Workforce.Access.Sessions;

/// <summary>
/// What ASP.NET Core Identity reads of an account: sign-in, security stamp, password hash, authenticator key. It only
/// reads. Accounts change through the use cases, in a unit of work that names who changes them (docs/decisions).
/// </summary>
internal sealed class AccountStore(Work<AccessDbContext> work, AuthenticatorKeys keys) : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>, IUserAuthenticatorKeyStore<Account>
{
    private static readonly Actor Identity = Actor.System("access.identity");

    public Task<Account?> FindByIdAsync(string userId, CancellationToken ct) => Guid.TryParse(userId, out var id)
        ? work.ReadAsAsync(Identity, db => db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == new AccountId(id), ct), ct)
        : Task.FromResult<Account?>(null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken ct) =>
        work.ReadAsAsync(Identity, db => db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.LoginName == normalizedUserName.ToLowerInvariant(), ct), ct);

    public Task<string> GetUserIdAsync(Account user, CancellationToken ct) => Task.FromResult(user.Id.Value.ToString());
    public Task<string?> GetUserNameAsync(Account user, CancellationToken ct) => Task.FromResult<string?>(user.LoginName);
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken ct) => Task.FromResult<string?>(user.LoginName);
    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken ct) => Task.FromResult(user.PasswordHash);
    public Task<bool> HasPasswordAsync(Account user, CancellationToken ct) => Task.FromResult(user.PasswordHash is not null);
    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken ct) => Task.FromResult<string?>(user.SecurityStamp);
    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken ct) => Task.FromResult(user.AuthenticatorKey is { } key ? keys.Open(key) : null);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken ct) => throw OnlyReads();
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken ct) => throw OnlyReads();
    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken ct) => throw OnlyReads();
    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken ct) => throw OnlyReads();
    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken ct) => throw OnlyReads();
    public Task<IdentityResult> CreateAsync(Account user, CancellationToken ct) => throw OnlyReads();
    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken ct) => throw OnlyReads();
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken ct) => throw OnlyReads();

    public void Dispose() { }

    private static NotSupportedException OnlyReads() => new("Accounts change through the use cases of Access, inside Work.");
}
