using Workforce.Access.Data;
using Workforce.Access.Domain;

namespace Workforce.Access.Features.Access.Delegations;

internal static class Colleagues
{
    /// <summary>Active accounts with a role of their own at the same school, other than the holder's.</summary>
    public static IQueryable<Account> Of(AccessDbContext db, Assignment mine, DateOnly today) => db.Accounts.Where(a => a.DisabledAt == null && a.Id != mine.AccountId
        && db.Assignments.Any(h => h.AccountId == a.Id && h.InSchoolId == mine.InSchoolId && h.DelegationId == null && h.FromOn <= today && (h.UntilOn == null || h.UntilOn >= today)));
}
