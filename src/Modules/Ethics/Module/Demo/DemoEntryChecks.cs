using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Calendars;
using Workforce.Platform.Data;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Demo;

/// <summary>This year's batch: most schools have come back without a hit, the last ones have not; and a batch of three to be hired, one with a hit.</summary>
internal static class DemoEntryChecks
{
    public static async Task InsertAsync(EthicsDbContext db, DistrictId district, IReadOnlyList<SchoolCard> places, IReadOnlyList<StaffMember> staff, DemoPerson officer, DateTimeOffset now, CancellationToken ct)
    {
        var today = Calendar.On(now);
        var names = places.ToDictionary(p => p.Id, p => p.Name);
        var annual = Batch(db, district, CheckKind.Annual, officer, now.AddDays(-40));
        var hires = Batch(db, district, CheckKind.NewHire, officer, now.AddDays(-10));
        await db.SaveChangesAsync(ct);
        var late = places.TakeLast(2).Select(p => p.Id).ToHashSet();
        var people = staff.Where(s => names.ContainsKey(s.SchoolId)).Select((s, at) => new EntryCheck
        {
            Id = new(Guid.CreateVersion7()), BatchId = annual.Id, DistrictId = district, SchoolId = s.SchoolId, TeacherId = s.Id, Number = at + 1, StaffNumber = s.StaffNumber, Name = s.Name, SchoolName = names[s.SchoolId],
            CheckedOn = late.Contains(s.SchoolId) ? null : Within(today, 20),
        }).ToList();
        var fresh = new[] { "拟聘人员甲", "拟聘人员乙", "拟聘人员丙" }.Select((name, at) => new EntryCheck
        {
            Id = new(Guid.CreateVersion7()), BatchId = hires.Id, DistrictId = district, Number = at + 1, StaffNumber = "", Name = name, BornOn = new DateOnly(1999, 3, at + 1), SchoolName = "", CheckedOn = Within(today, 5),
        }).ToList();
        await db.BulkInsertAsync([.. people, .. fresh], ct);
        await db.BulkInsertAsync(people.Where(p => p.CheckedOn is not null).Select(p => Outcome(p, officer, CheckResult.NoHit)).Concat(fresh.Select((p, at) => Outcome(p, officer, at == 1 ? CheckResult.Hit : CheckResult.NoHit))), ct);
    }

    // Earlier than the year's first day it would be last year's check.
    private static DateOnly Within(DateOnly today, int daysAgo) => today.AddDays(-Math.Min(daysAgo, today.DayOfYear - 1));

    private static CheckBatch Batch(EthicsDbContext db, DistrictId district, CheckKind kind, DemoPerson officer, DateTimeOffset at)
    {
        var batch = new CheckBatch { Id = new(Guid.CreateVersion7()), DistrictId = district, Year = Calendar.On(at).Year, Kind = kind, Authority = "示范公安分局", MadeAt = at, MadeBy = officer.Name };
        batch.Send(Calendar.On(at));
        batch.Return(officer.Name, Calendar.On(at).AddDays(5));
        db.Add(batch);
        db.Add(new CheckHandler { BatchId = batch.Id, AccountId = officer.Id, DistrictId = district, Name = officer.Name, Since = at });
        return batch;
    }

    private static CheckOutcome Outcome(EntryCheck check, DemoPerson officer, CheckResult result) => new() { CheckId = check.Id, BatchId = check.BatchId, DistrictId = check.DistrictId, Result = result, HandledBy = officer.Name };
}
