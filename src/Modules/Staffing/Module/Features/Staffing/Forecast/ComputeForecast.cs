using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Computes a district's forecast on its confirmed figures and keeps it in place of the one of the same school year.</summary>
internal sealed class ComputeForecast(Work<StaffingDbContext> work, ReadForecastBasis read)
{
    public async Task<ForecastRun> HandleAsync(DistrictId district, Change change, CancellationToken ct)
    {
        var basis = await read.HandleAsync(district, ct);
        var missing = basis.Missing.ToHashSet();
        var result = Foresee.Of(basis.Input);
        var figures = ForecastOutline.Of(result, basis, basis.Input);
        var id = new ForecastRunId(Guid.CreateVersion7());
        var schools = result.Schools.Where(s => !missing.Contains(basis.Schools[s.School].Id)).Select(school => new ForecastSchool
        {
            RunId = id, DistrictId = district, SchoolId = basis.Schools[school.School].Id, Name = basis.Schools[school.School].Name, EnglishName = basis.Schools[school.School].EnglishName, Area = basis.Schools[school.School].Area,
            Place = school.School, Granted = basis.Granted[basis.Schools[school.School].Id].ToList(), Totals = SchoolTotals.Of(school, result.Years), Stages = school.Stages,
        }).ToList();
        var run = new ForecastRun
        {
            Id = id, DistrictId = district, SchoolYear = result.PresentYear, ComputedAt = change.At, Figures = figures, Standard = basis.Standard,
            RedSubjects = figures.Subjects.Count(s => ForecastOutline.IsRed(figures.Warning, s.Supply, s.Demand)),
            RedSchools = schools.Count(s => ForecastOutline.IsRed(figures.Warning, s.Totals.Supply, s.Totals.Demand)),
        };
        return await work.ChangeAsync(change, async db =>
        {
            await db.ForecastRuns.Where(r => r.DistrictId == district && r.SchoolYear == run.SchoolYear).ExecuteDeleteAsync(ct);
            db.Add(run);
            await db.SaveChangesAsync(ct);
            await db.BulkInsertAsync(schools, ct);
            return run;
        }, ct);
    }
}
