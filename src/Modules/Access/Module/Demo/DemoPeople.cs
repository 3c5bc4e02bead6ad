using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;
using Calendar = Workforce.Platform.Calendars.Calendar;

namespace Workforce.Access.Demo;

/// <summary>The people of the demo list: those with a note, and whoever stands in for somebody today.</summary>
internal sealed class DemoPeople(Work<AccessDbContext> work, RegistryLookup registry, Calendar calendar)
{
    public async Task<ILookup<Role, DemoEntry>> ByRoleAsync(CancellationToken ct)
    {
        var today = calendar.Today;
        var (rows, units) = await work.ReadAsAsync(Actor.System("access.demo"), async db =>
        {
            var held = from demo in db.DemoAccounts
                       join account in db.Accounts on demo.AccountId equals account.Id
                       join a in db.Assignments on account.Id equals a.AccountId
                       where account.DisabledAt == null && a.FromOn <= today && (a.UntilOn == null || a.UntilOn >= today) && (demo.Note != null || a.DelegationId != null)
                       orderby demo.Position, a.FromOn
                       select new { demo.Note, account.Name, Assignment = a, For = (from d in db.Delegations join f in db.Accounts on d.FromAccountId equals f.Id where d.Id == a.DelegationId select f.Name).FirstOrDefault() };
            return (await held.AsNoTracking().ToListAsync(ct), await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, ct));
        }, ct);
        var names = await registry.SchoolsAsync(rows.Select(r => r.Assignment.InSchoolId), ct);
        var chinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
        return rows.ToLookup(r => r.Assignment.Role, r => new DemoEntry(r.Assignment.Id, r.Assignment.Role, r.Name, Place(r.Assignment), r.Note ?? "", r.For));

        string Place(Assignment a)
        {
            if (a.InSchoolId is { } id && names.GetValueOrDefault(id) is { } school)
                return chinese ? school.Name : school.EnglishName;
            return chinese ? units[a.UnitId].Name : units[a.UnitId].EnglishName;
        }
    }
}
