using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>The bureau confirms a school's appraisal, or gives it back.</summary>
internal sealed class DecideSchool(Work<EthicsDbContext> work)
{
    public Task ConfirmAsync(AppraisalYearId id, SchoolId school, uint version, Change change, CancellationToken ct) => ActAsync(id, school, version, change, async (db, year, place) =>
    {
        var contests = await db.Set<Appraisal>().CountAsync(a => a.YearId == id && a.SchoolId == school && a.Contest != null && a.AnsweredAt == null, ct);
        place.Confirm(year.Scheme, await db.GradesAsync(id, school, ct), contests, change.At);
    }, ct);

    public Task ReturnAsync(AppraisalYearId id, SchoolId school, uint version, Change change, CancellationToken ct) => ActAsync(id, school, version, change, async (db, _, place) =>
    {
        place.Return(change.Reason);
        await db.Set<Appraisal>().Where(a => a.YearId == id && a.SchoolId == school).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsShown, false), ct);
    }, ct);

    private Task ActAsync(AppraisalYearId id, SchoolId school, uint version, Change change, Func<EthicsDbContext, AppraisalYear, AppraisalSchool, Task> act, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var year = await db.Set<AppraisalYear>().OneAsync(y => y.Id == id, ct);
        var place = await db.Set<AppraisalSchool>().OneAsync(s => s.YearId == id && s.SchoolId == school, ct);
        db.Entry(place).Property(p => p.Version).OriginalValue = version;
        await act(db, year, place);
    }, ct);
}
