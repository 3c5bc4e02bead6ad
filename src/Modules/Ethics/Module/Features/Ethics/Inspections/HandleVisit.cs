using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>Evidence, outcome, cancelling: by those of the visit's level.</summary>
internal sealed class HandleVisit(Work<EthicsDbContext> work)
{
    public Task FinishAsync(InspectionVisitId id, FinishForm form, Change change, CancellationToken ct) => ActAsync(id, form.Version, change, async (db, visit) =>
    {
        var findings = await db.Set<InspectionFinding>().Where(f => f.VisitId == id).ToListAsync(ct);
        var today = Calendar.On(change.At);
        visit.Finish(form.On ?? today, form.Outcome, form.Summary, findings.Count > 0, today);
        // Found on the day it becomes known: a week that has been reported does not change behind its report.
        foreach (var finding in findings)
            finding.Register(today);
    }, ct);

    public Task CancelAsync(InspectionVisitId id, FinishForm form, Change change, CancellationToken ct) => ActAsync(id, form.Version, change, async (db, visit) =>
    {
        if (await db.Set<InspectionFinding>().AnyAsync(f => f.VisitId == id, ct))
            throw new RuleBrokenException("已登记发现的问题，不能取消。");
        visit.Cancel(form.Summary);
    }, ct);

    public Task AttachAsync(InspectionVisitId id, uint version, string name, Change change, CancellationToken ct) => ActAsync(id, version, change, (_, visit) =>
    {
        visit.Add(new(change.EvidenceFileId ?? throw new RuleBrokenException("请选择文件。"), name, change.At, change.By.Name));
        return Task.CompletedTask;
    }, ct);

    private Task ActAsync(InspectionVisitId id, uint version, Change change, Func<EthicsDbContext, InspectionVisit, Task> act, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var visit = await db.Set<InspectionVisit>().VisibleTo(change.By).OneAsync(v => v.Id == id, ct);
        db.Entry(visit).Property(v => v.Version).OriginalValue = version;
        if (change.By.LevelOf() != visit.Level)
            throw new RuleBrokenException(InspectionRights.NotYours);
        await act(db, visit);
    }, ct);
}
