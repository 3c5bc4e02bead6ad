using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Study;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Study;

/// <summary>A principal records a session of study or an oath, with who took part.</summary>
internal sealed class RecordStudy(Work<EthicsDbContext> work, ITeacherDirectory teachers)
{
    public async Task<StudySessionId> HandleAsync(StudyForm form, Guid? evidence, Change change, CancellationToken ct)
    {
        var school = new SchoolId(change.By.Reach.SchoolId ?? throw new OutOfReachException());
        var today = Calendar.On(change.At);
        var held = form.HeldOn!.Value;
        if (held > today || held < today.AddYears(-2))
            throw new RuleBrokenException("学习日期须在今天之前的两年之内。");
        if (form.Hours is <= 0 or > 40)
            throw new RuleBrokenException("学时须大于 0，不超过 40。");
        var cards = await teachers.FindAsync(form.Teachers.Distinct().Select(t => new TeacherId(t)).ToList(), ct);
        var own = cards.Values.Where(c => c.SchoolId == school).ToList();
        if (own.Count == 0)
            throw new RuleBrokenException("请勾选参加的教师。");
        if (own.Count != form.Teachers.Distinct().Count())
            throw new RuleBrokenException("名单中有人不是本校教师，请刷新页面后重选。");
        var year = Calendar.SchoolYearOf(held);
        var session = new StudySession
        {
            Id = new(Guid.CreateVersion7()), DistrictId = new(change.By.Reach.OnlyDistrict), SchoolId = school, SchoolName = own[0].SchoolName, SchoolYear = year, Kind = form.Kind, Title = form.Title!.Trim(),
            HeldOn = held, Place = form.Place!.Trim(), Hours = form.Hours, Leader = form.Leader!.Trim(), TextRead = form.TextRead!.Trim(), EvidenceFileId = evidence, Participants = own.Count,
            RecordedBy = change.By.Name, RecordedAt = change.At,
        };
        await work.ChangeAsync(change, async db =>
        {
            if (await db.StudySessions.AnyAsync(s => s.SchoolId == school && s.Kind == session.Kind && s.HeldOn == held && s.Title == session.Title, ct))
                throw new RuleBrokenException("这一天的同一次学习已经登记。");
            db.StudySessions.Add(session);
            db.StudyParticipants.AddRange(own.Select(c => new StudyParticipant
            {
                SessionId = session.Id, TeacherId = c.Id, DistrictId = session.DistrictId, SchoolId = school, SchoolYear = year, Kind = session.Kind, Name = c.Name, StaffNumber = c.StaffNumber,
            }));
        }, ct);
        return session.Id;
    }
}
