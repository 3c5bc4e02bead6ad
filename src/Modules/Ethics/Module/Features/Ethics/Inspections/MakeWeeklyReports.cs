using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>The three counts of every district for each Monday that has none yet. Run twice, it adds nothing.</summary>
internal sealed class MakeWeeklyReports(Work<EthicsDbContext> work, IOrganisation organisation, CurrentActor current, TimeProvider clock)
{
    // Longer outages are for a person to look at.
    private const int MostWeeks = 8;

    public async Task RunAsync(CancellationToken ct)
    {
        var actor = Actor.System("ethics.weekly");
        current.ActAs(actor);
        var change = new Change(actor, clock.GetUtcNow(), "每周一汇总");
        var monday = Weeks.MondayOf(Calendar.On(change.At));
        var districts = await organisation.DistrictsAsync(ct);
        await work.ChangeAsync(change, async db =>
        {
            await CloseFindingsOfCases.RunAsync(db, ct);
            await db.SaveChangesAsync(ct);
            var earliest = monday.AddDays(-7 * (MostWeeks - 1));
            var made = await db.Set<WeeklyReport>().Where(r => r.Monday >= earliest).Select(r => new { r.DistrictId, r.Monday }).ToListAsync(ct);
            var before = await db.Set<WeeklyReport>().Select(r => r.DistrictId).Distinct().ToListAsync(ct);
            var findings = (await db.Set<InspectionFinding>().Where(f => db.Set<InspectionVisit>().Any(v => v.Id == f.VisitId && v.State == VisitState.Done)).Select(f => new { f.DistrictId, f.FoundOn, f.ClosedOn }).ToListAsync(ct))
                .ToLookup(f => f.DistrictId, f => (f.FoundOn, f.ClosedOn));
            foreach (var district in districts)
            {
                // A district's first report is this Monday's.
                for (var day = before.Contains(district.Id) ? earliest : monday; day <= monday; day = day.AddDays(7))
                    if (!made.Exists(m => m.DistrictId == district.Id && m.Monday == day))
                        db.Add(new WeeklyReport { Id = new(Guid.CreateVersion7()), DistrictId = district.Id, Monday = day, MadeAt = change.At }.Set(WeeklyCounts.Of(findings[district.Id], day)));
            }
        }, ct);
    }
}
