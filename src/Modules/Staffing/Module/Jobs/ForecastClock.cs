using Hangfire;
using Microsoft.EntityFrameworkCore;
using Quartz;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Jobs;

/// <summary>
/// Every night: which districts have confirmed figures of this school year, are past the day their policy names, and have no
/// forecast on them yet? That is once a year for each, whatever was down meanwhile. It only finds them and puts them into the queue.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class ForecastClock(Work<StaffingDbContext> work, IOrganisation organisation, PolicyValues policies, CurrentActor current, Calendar calendar, IBackgroundJobClient queue) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var district in await DueAsync(cancellationToken))
            queue.Enqueue<ForecastDue>(job => job.RunAsync(district.Value, CancellationToken.None));
    }

    public async Task<IReadOnlyList<DistrictId>> DueAsync(CancellationToken ct)
    {
        current.ActAs(Actor.System("staffing.forecast-clock"));
        var today = calendar.Today;
        var waiting = await work.ReadAsync(db => db.EnrolmentReturns.Where(r => r.State == ReturnState.Confirmed && r.SchoolYear <= today.Year)
            .GroupBy(r => r.DistrictId).Select(g => new { District = g.Key, Year = g.Max(r => r.SchoolYear) })
            .Where(w => !db.ForecastRuns.Any(f => f.DistrictId == w.District && f.SchoolYear == w.Year)).ToListAsync(ct), ct);
        var due = new List<DistrictId>();
        foreach (var district in await organisation.DistrictsAsync(ct))
            if (waiting.FirstOrDefault(w => w.District == district.Id) is { } found
                && (await policies.ForAsync<ForecastPolicy>(Standards.Module, district.RegionCode, today, ct)).Value.Forecast.ComputedOn(found.Year) <= today)
                due.Add(district.Id);
        return due;
    }
}
