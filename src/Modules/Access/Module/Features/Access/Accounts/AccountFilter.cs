using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Actors;

namespace Workforce.Access.Features.Access.Accounts;

/// <summary>What the list of accounts asks for; it is the address of the list.</summary>
internal sealed record AccountFilter(string? Words, Role? Role, string? State)
{
    public const string Active = "active", Locked = "locked", Disabled = "disabled", WithoutRole = "without-role";

    public IQueryable<Account> Apply(AccessDbContext db, DateTimeOffset now, DateOnly today)
    {
        var accounts = db.Accounts.AsNoTracking();
        if (Words?.Replace("\0", "").Trim() is { Length: > 0 } words)
        {
            var like = $"%{words.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%";
            accounts = accounts.Where(a => EF.Functions.ILike(a.LoginName, like) || EF.Functions.ILike(a.Name, like));
        }
        var held = db.Assignments.Where(h => h.FromOn <= today && (h.UntilOn == null || h.UntilOn >= today));
        if (Role is { } role)
            accounts = accounts.Where(a => held.Any(h => h.AccountId == a.Id && h.Role == role));
        return State switch
        {
            Active => accounts.Where(a => a.DisabledAt == null && (a.LockedUntil == null || a.LockedUntil <= now)),
            Locked => accounts.Where(a => a.LockedUntil > now),
            Disabled => accounts.Where(a => a.DisabledAt != null),
            WithoutRole => accounts.Where(a => !held.Any(h => h.AccountId == a.Id)),
            _ => accounts,
        };
    }
}
