using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>A school hands its appraisal in; from here on its teachers see theirs.</summary>
internal sealed class SubmitSchool(Work<EthicsDbContext> work)
{
    public Task HandleAsync(AppraisalYearId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var school = new SchoolId(change.By.Reach.SchoolId ?? throw new RuleBrokenException("只能录入本校教师的考核。"));
        var year = await db.Set<AppraisalYear>().OneAsync(y => y.Id == id, ct);
        var place = await db.Set<AppraisalSchool>().OneAsync(s => s.YearId == id && s.SchoolId == school, ct);
        db.Entry(place).Property(p => p.Version).OriginalValue = version;
        place.Submit(year.Scheme, await db.GradesAsync(id, school, ct), change);
        await db.Set<Appraisal>().Where(a => a.YearId == id && a.SchoolId == school).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsShown, true), ct);
    }, ct);
}
