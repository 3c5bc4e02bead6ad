using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>What a visit found; of a teacher of the inspected school, or of nobody named.</summary>
internal sealed class RecordFinding(Work<EthicsDbContext> work, ITeacherDirectory teachers, CodeTables codes)
{
    public async Task<InspectionFindingId> HandleAsync(InspectionVisitId id, FindingForm form, Change change, CancellationToken ct)
    {
        var visit = await work.ReadAsync(db => db.Set<InspectionVisit>().AsNoTracking().VisibleTo(change.By).OneAsync(v => v.Id == id, ct), ct);
        if (change.By.LevelOf() != visit.Level)
            throw new RuleBrokenException(InspectionRights.NotYours);
        if (visit.State == VisitState.Cancelled)
            throw new RuleBrokenException("这次检查已经取消。");
        if (string.IsNullOrWhiteSpace(form.What))
            throw new RuleBrokenException("请写明发现的问题。");
        if (codes["ethics-violation"].Codes.All(c => c.Value != form.Conduct))
            throw new RuleBrokenException("请选择行为类别。");
        var teacher = await TeacherAsync(visit, form.StaffNumber?.Trim() ?? "", ct);
        var today = Calendar.On(change.At);
        return await work.ChangeAsync(change, db =>
        {
            var finding = new InspectionFinding
            {
                Id = new(Guid.CreateVersion7()), VisitId = id, DistrictId = visit.DistrictId, SchoolId = visit.SchoolId, SchoolName = visit.SchoolName, TeacherId = teacher?.Id, TeacherName = teacher?.Name,
                Conduct = form.Conduct!, What = form.What.Trim(), FoundBy = visit.Level, IsConfidential = visit.Kind == VisitKind.Report,
            };
            finding.Register(today);
            db.Add(finding);
            return Task.FromResult(finding.Id);
        }, ct);
    }

    private async Task<TeacherCard?> TeacherAsync(InspectionVisit visit, string number, CancellationToken ct)
    {
        if (number.Length == 0)
            return null;
        var ids = await teachers.ByStaffNumberAsync(visit.DistrictId, [number], ct);
        var card = ids.TryGetValue(number, out var id) ? (await teachers.FindAsync([id], ct)).GetValueOrDefault(id) : null;
        return card?.SchoolId == visit.SchoolId ? card : throw new RuleBrokenException("这所学校没有工号为 {0} 的教师。", number);
    }
}
