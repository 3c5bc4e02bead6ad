using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>Puts a checked form into a return. Rows left blank are taken out.</summary>
internal sealed class SaveEnrolment(Work<StaffingDbContext> work, Names names)
{
    public Task HandleAsync(EnrolmentReturnId id, EnrolmentForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var saved = await db.EnrolmentReturns.Include(r => r.Lines).OneAsync(r => r.Id == id, ct);
        if (saved.State != ReturnState.Draft)
            throw new RuleBrokenException("这一份已经上报，不能再改。");
        db.Entry(saved).Property(r => r.Version).OriginalValue = form.Version;
        // Only lines change, yet two people must not save the same form over each other.
        db.Entry(saved).Property(r => r.State).IsModified = true;
        var left = saved.Lines.ToDictionary(l => (l.Stage, l.Grade, l.Point, l.Category));
        foreach (var row in form.Rows.Where(row => !row.IsBlank))
        {
            if (!saved.Stages.Contains(row.Stage) || row.Grade is < 1 or > 12 || !names.Has("pupil-category", row.Category))
                throw new RuleBrokenException("这所学校没有这个学段、年级或类别。");
            var point = (row.Point ?? "").Trim();
            if (point.Length > 60)
                throw new RuleBrokenException("教学点名称不超过 60 个字。");
            if (!left.Remove((row.Stage, row.Grade, point, row.Category ?? ""), out var line))
                saved.Lines.Add(line = new() { Id = new(Guid.CreateVersion7()), ReturnId = id, DistrictId = saved.DistrictId, SchoolId = saved.SchoolId, SchoolYear = saved.SchoolYear, Stage = row.Stage, Grade = row.Grade, Point = point, Category = row.Category ?? "" });
            (line.Classes, line.Boys, line.Girls, line.Boarders, line.Integrated) = (row.Classes ?? 0, row.Boys ?? 0, row.Girls ?? 0, row.Boarders ?? 0, row.Integrated ?? 0);
            line.Pupils = line.Boys + line.Girls;
            if (db.Entry(line).State == EntityState.Detached)
                db.Add(line);
        }
        db.RemoveRange(left.Values);
    }, ct);
}
