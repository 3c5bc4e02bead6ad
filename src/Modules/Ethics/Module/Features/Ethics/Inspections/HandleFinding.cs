using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>A finding of a visit that is done: taken up, closed as true or not.</summary>
internal sealed class HandleFinding(Work<EthicsDbContext> work)
{
    public Task TakeAsync(InspectionFindingId id, uint version, Change change, CancellationToken ct) => ActAsync(id, version, change, (finding, on) => finding.Take(on), ct);

    public Task CloseAsync(InspectionFindingId id, HandleFindingForm form, Change change, CancellationToken ct) => ActAsync(id, form.Version, change, (finding, on) =>
    {
        if (finding.CaseId is not null)
            throw new RuleBrokenException("这条线索已经移交立案，由案件办结。");
        finding.Close(form.IsTrue, form.Result, on);
    }, ct);

    private Task ActAsync(InspectionFindingId id, uint version, Change change, Action<InspectionFinding, DateOnly> act, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var finding = await db.Set<InspectionFinding>().VisibleTo(change.By, db.Set<InspectionVisit>()).OneAsync(f => f.Id == id, ct);
        db.Entry(finding).Property(f => f.Version).OriginalValue = version;
        if (!change.By.Handles(finding.FoundBy))
            throw new RuleBrokenException(InspectionRights.NotYours);
        if (!await db.Set<InspectionVisit>().AnyAsync(v => v.Id == finding.VisitId && v.State == VisitState.Done, ct))
            throw new RuleBrokenException("检查还没有办结，先登记检查结论。");
        act(finding, Calendar.On(change.At));
    }, ct);
}
