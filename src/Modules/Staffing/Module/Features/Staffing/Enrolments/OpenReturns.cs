using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>Starts the return of a school year at every public school that has none.</summary>
internal sealed class OpenReturns(Work<StaffingDbContext> work, ISchoolDirectory schools)
{
    public async Task<int> HandleAsync(DistrictId district, int schoolYear, Change change, CancellationToken ct)
    {
        if (Math.Abs(schoolYear - Platform.Calendars.Calendar.On(change.At).Year) > 10)
            throw new RuleBrokenException("学年 {0} 不在前后十年之内。", schoolYear);
        var all = (await schools.InDistrictAsync(district, ct)).Where(s => s.IsPublic && s.Stages.Count > 0).ToList();
        return await work.ChangeAsync(change, async db =>
        {
            var there = await db.EnrolmentReturns.Where(r => r.DistrictId == district && r.SchoolYear == schoolYear).Select(r => r.SchoolId).Distinct().ToListAsync(ct);
            var missing = all.ExceptBy(there, s => s.Id).ToList();
            db.AddRange(missing.Select(school => EnrolmentReturn.Open(school, schoolYear)));
            return missing.Count;
        }, ct);
    }
}
