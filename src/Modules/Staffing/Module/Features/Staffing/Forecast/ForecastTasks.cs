using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Red in the district's latest forecast, for its officer.</summary>
internal sealed class ForecastTasks(Work<StaffingDbContext> work, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.DistrictOfficer || actor.Reach.DistrictIds is not [var only])
            return [];
        var district = new DistrictId(only);
        var run = await work.ReadAsync(db => db.ForecastRuns.Where(r => r.DistrictId == district).OrderByDescending(r => r.SchoolYear).Select(r => new { r.SchoolYear, r.RedSubjects, r.RedSchools }).FirstOrDefaultAsync(ct), ct);
        return run is null || run.RedSubjects + run.RedSchools == 0 ? []
            : [new(texts["教师需求红色预警"], texts["{0} 学年起六年：{1} 个学科、{2} 所学校出现红色。", ForecastText.Year(run.SchoolYear), run.RedSubjects, run.RedSchools], "/Staffing/Forecast?show=red", "alert-triangle", run.RedSubjects + run.RedSchools)];
    }
}
