using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Demo;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Forecast;
using Workforce.Staffing.Features.Staffing.Forecast;

namespace Workforce.Staffing.Demo;

/// <summary>Past enrolment that leads to today's, births that fall as those of a coastal city have, a few expected hires, a kept what-if, and the forecast on them.</summary>
internal sealed class ForecastDemo(Work<StaffingDbContext> work, ComputeForecast compute, ISchoolDirectory schools, CurrentActor current, TimeProvider clock) : IDemoSeed
{
    public int Order => 46;

    public async Task<bool> SeedAsync(DemoCity city, CancellationToken ct)
    {
        current.ActAs(Actor.System("staffing.demo"));
        if (await work.ReadAsync(db => db.ForecastRuns.AnyAsync(ct), ct))
            return false;
        var lines = await work.ReadAsync(db => (from line in db.EnrolmentLines join form in db.EnrolmentReturns on line.ReturnId equals form.Id where form.State == ReturnState.Confirmed select line).AsNoTracking().ToListAsync(ct), ct);
        foreach (var district in city.Districts)
        {
            var id = new DistrictId(district.Id);
            var own = lines.Where(l => l.DistrictId == id).ToList();
            if (own.Count == 0)
                continue;
            var rows = new ForecastDemoRows(id, own.GroupBy(l => l.SchoolYear).MaxBy(g => g.Key)!.ToList(), (await schools.InDistrictAsync(id, ct)).ToDictionary(s => s.Id), clock.GetUtcNow());
            await work.ChangeAsync(Change.BySystem("staffing.demo", clock.GetUtcNow()), async db =>
            {
                var (returns, all) = rows.Past(own.Select(l => l.SchoolYear).ToHashSet());
                await db.BulkInsertAsync(returns, ct);
                await db.BulkInsertAsync(all, ct);
                await db.BulkInsertAsync(rows.Births(), ct);
                await db.BulkInsertAsync(rows.Hires(), ct);
                await db.BulkInsertAsync(rows.Scenarios(city.Schools.Where(s => s.DistrictId == district.Id && s.IsPublic)), ct);
            }, ct);
            await compute.HandleAsync(id, Change.BySystem("staffing.demo", clock.GetUtcNow()), ct);
        }
        return true;
    }
}
