using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;

namespace Workforce.Access.Organisation;

internal sealed class StaffAccounts(Work<AccessDbContext> work, Calendar calendar) : IStaffAccounts
{
    private static readonly Role[] Offices = [Role.DistrictOfficer, Role.Inspector, Role.Principal];

    public Task<IReadOnlyList<StaffAccount>> InDistrictAsync(DistrictId district, CancellationToken ct) => work.ReadAsAsync(Actor.System("access.staff"), async db =>
    {
        var (unit, today) = (new UnitId(district.Value), calendar.Today);
        var rows = await (from assignment in db.Assignments.AsNoTracking()
                          where assignment.UnitId == unit && Offices.Contains(assignment.Role) && assignment.DelegationId == null && assignment.FromOn <= today && (assignment.UntilOn == null || assignment.UntilOn >= today)
                          join account in db.Accounts on assignment.AccountId equals account.Id
                          where account.DisabledAt == null
                          select new { assignment, account.Name }).ToListAsync(ct);
        var accounts = rows.Select(r => r.assignment.AccountId).Distinct().ToList();
        var teachers = (await db.Assignments.AsNoTracking().Where(a => accounts.Contains(a.AccountId) && a.AsTeacherId != null).ToListAsync(ct)).ToLookup(a => a.AccountId, a => a.AsTeacherId!.Value.Value);
        return (IReadOnlyList<StaffAccount>)rows.Select(r => new StaffAccount(r.assignment.AccountId.Value, r.Name, r.assignment.Role.ToString(), r.assignment.InSchoolId?.Value, teachers[r.assignment.AccountId].Distinct().ToList()))
            .OrderBy(s => s.Role == nameof(Role.Principal)).ThenBy(s => s.Name, StringComparer.Ordinal).ToList();
    }, ct);
}
