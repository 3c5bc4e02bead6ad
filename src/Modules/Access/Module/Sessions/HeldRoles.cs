using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;

namespace Workforce.Access.Sessions;

/// <summary>The roles an account holds today: her own first, those she stands in for after them.</summary>
internal sealed class HeldRoles(Work<AccessDbContext> work, RegistryLookup registry, Calendar calendar)
{
    public async Task<IReadOnlyList<HeldRole>> OfAsync(AccountId account, CancellationToken ct)
    {
        var today = calendar.Today;
        var (assignments, units, lenders) = await work.ReadAsAsync(Actor.System("access.roles"), async db =>
        {
            var own = await db.Assignments.AsNoTracking().Where(a => a.AccountId == account && a.FromOn <= today && (a.UntilOn == null || a.UntilOn >= today)).ToListAsync(ct);
            var lent = own.Select(a => a.DelegationId).OfType<DelegationId>().ToList();
            return (own, await db.Units.AsNoTracking().ToListAsync(ct),
                await db.Delegations.Where(d => lent.Contains(d.Id)).Join(db.Accounts, d => d.FromAccountId, a => a.Id, (d, a) => new { d.Id, a.Name }).ToDictionaryAsync(d => d.Id, d => d.Name, ct));
        }, ct);
        var names = await registry.SchoolsAsync(assignments.Select(a => a.InSchoolId), ct);
        return assignments.OrderBy(a => a.DelegationId is not null).ThenBy(a => a.Role).ThenBy(a => a.FromOn).Select(Held).ToList();

        HeldRole Held(Assignment a)
        {
            var unit = units.Single(u => u.Id == a.UnitId);
            var school = a.InSchoolId is { } id ? names.GetValueOrDefault(id) : null;
            var reaches = a.Role switch
            {
                Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator => [],
                _ when unit.Kind == UnitKind.City => units.Where(u => u.ParentId == unit.Id).Select(u => u.Id.Value).ToList(),
                _ => (List<Guid>)[unit.Id.Value],
            };
            return new(a.Id, a.Role, reaches,
                a.Role == Role.Principal ? a.InSchoolId?.Value : null,
                a.Role == Role.Teacher ? a.AsTeacherId?.Value : null,
                school?.Name ?? unit.Name, school?.EnglishName ?? unit.EnglishName,
                a.DelegationId is { } lent ? lenders[lent] : null, a.UntilOn);
        }
    }
}
