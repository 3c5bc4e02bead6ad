using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>Who of the staff has not been checked this year: everybody on the books, teachers or not.</summary>
internal sealed class UncheckedStaff(Work<EthicsDbContext> work, IStaffRoster roster, ISchoolDirectory schools, Calendar calendar)
{
    public async Task<IReadOnlyList<UncheckedPerson>> ListAsync(DistrictId district, CancellationToken ct)
    {
        var today = calendar.Today;
        var staff = await roster.InDistrictAsync(district, today, ct);
        var names = (await schools.InDistrictAsync(district, ct)).ToDictionary(s => s.Id, s => s.Name);
        var first = new DateOnly(today.Year, 1, 1);
        var known = await work.ReadAsync(async db => (
            Done: (await db.Set<EntryCheck>().Where(c => c.DistrictId == district && c.CheckedOn >= first && c.TeacherId != null).Select(c => c.TeacherId!.Value).ToListAsync(ct)).ToHashSet(),
            Asked: (await db.Set<EntryCheck>().Where(c => c.DistrictId == district && c.CheckedOn == null && c.TeacherId != null && db.Set<CheckBatch>().Any(b => b.Id == c.BatchId && b.Year == today.Year)).Select(c => c.TeacherId!.Value).ToListAsync(ct)).ToHashSet()), ct);
        return staff.Where(s => !known.Done.Contains(s.Id)).OrderBy(s => names.GetValueOrDefault(s.SchoolId), StringComparer.Ordinal).ThenBy(s => s.StaffNumber, StringComparer.Ordinal)
            .Select(s => new UncheckedPerson(s, names.GetValueOrDefault(s.SchoolId) ?? "", known.Asked.Contains(s.Id))).ToList();
    }
}
