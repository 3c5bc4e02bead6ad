using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Ethics.Features.Ethics.Cases;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>移交立案: a clue becomes a case of whoever hands it over. From here on the database shows it to the case's handlers only.</summary>
internal sealed class HandOverFinding(Work<EthicsDbContext> work, RegisterClue register, ITeacherDirectory teachers)
{
    public async Task<CaseId> HandleAsync(InspectionFindingId id, uint version, bool free, Change change, CancellationToken ct)
    {
        var finding = await work.ReadAsync(db => db.Set<InspectionFinding>().AsNoTracking().VisibleTo(change.By, db.Set<InspectionVisit>()).OneAsync(f => f.Id == id, ct), ct);
        if (!change.By.Handles(finding.FoundBy) || change.By.LevelOf() == InspectionLevel.City)
            throw new RuleBrokenException(InspectionRights.NotYours);
        if (finding.Version != version)
            throw new StaleEditException([]);
        if (!await work.ReadAsync(db => db.Set<InspectionVisit>().AnyAsync(v => v.Id == finding.VisitId && v.State == VisitState.Done, ct), ct))
            throw new RuleBrokenException("检查还没有办结，先登记检查结论。");
        if (finding.TeacherId is not { } teacher || (await teachers.FindAsync([teacher], ct)).GetValueOrDefault(teacher) is not { } card)
            throw new RuleBrokenException("线索没有指明教师，不能移交立案。");
        finding.MustBeOpen();
        var clue = new ClueForm { StaffNumber = card.StaffNumber, Source = ClueSource.Inspection, Violation = finding.Conduct, Facts = finding.What, Free = free };
        var (caseId, _) = await register.HandleAsync(clue, change, ct, async (db, about) =>
        {
            var row = await db.Set<InspectionFinding>().OneAsync(f => f.Id == id, ct);
            db.Entry(row).Property(f => f.Version).OriginalValue = version;
            row.HandOver(about.Value, Calendar.On(change.At));
        });
        return caseId;
    }
}
