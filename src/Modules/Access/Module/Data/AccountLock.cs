using Microsoft.EntityFrameworkCore;
using Workforce.Access.Domain;

namespace Workforce.Access.Data;

internal static class AccountLock
{
    /// <summary>Holds the account's row until the transaction ends, so that a hundred guesses at once count as a hundred.</summary>
    public static Task<Account?> LockAsync(this AccessDbContext db, string loginName, CancellationToken ct) =>
        db.Accounts.FromSql($"select *, xmin from accounts where login_name = {loginName} for update").SingleOrDefaultAsync(ct);

    public static Task<Account?> LockAsync(this AccessDbContext db, AccountId id, CancellationToken ct) =>
        db.Accounts.FromSql($"select *, xmin from accounts where id = {id.Value} for update").SingleOrDefaultAsync(ct);
}
