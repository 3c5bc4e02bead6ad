using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A school puts people forward, takes them back, and sends them when the floor numbers are reached.</summary>
internal sealed class PutForward(Work<RotationDbContext> work, ITeacherDirectory teachers, ExchangeKinds kinds)
{
    public async Task AddAsync(ExchangeId id, SchoolId school, PersonForm form, Change change, CancellationToken ct)
    {
        var number = form.StaffNumber!.Trim();
        var kind = kinds.Find(form.Kind) ?? throw new RuleBrokenException("没有这种交流形式。");
        var asked = await work.ReadAsync(db => db.ExchangeYears.AsNoTracking().OneAsync(y => y.Id == id, ct), ct);
        var facts = await teachers.CandidatesAsync(asked.DistrictId, Calendar.On(change.At), new(School: school, Text: number), ct);
        await work.ChangeAsync(change, async db =>
        {
            var (year, part) = await db.SealSchoolAsync(id, school, ct);
            part.MustTakePeople();
            part.MustBeInTime(Calendar.On(change.At), kind.Service ? year.Timetable.ServiceDueOn : year.Timetable.PeopleDueOn);
            var member = await db.ExchangeMembers.AsNoTracking().SingleOrDefaultAsync(m => m.ExchangeId == id && m.SchoolId == school && m.StaffNumber == number, ct);
            var fact = facts.FirstOrDefault(f => f.StaffNumber == number && f.IsEstablished && f.SchoolId == school)
                ?? throw new RuleBrokenException("本校没有工号为 {0} 的在编教师。", number);
            if (member?.Listed == Listing.Deferred)
                throw new RuleBrokenException("{0}在暂缓名单上，不能推荐。", fact.Name);
            if (member?.Listed != Listing.Eligible && !kind.Service)
                throw new RuleBrokenException("{0}不在符合交流条件的名单上；支教、走教等服务型流动才不限名单。", fact.Name);
            db.Add(new ExchangeMove
            {
                Id = new(Guid.CreateVersion7()), ExchangeId = id, DistrictId = part.DistrictId, SchoolId = school, TeacherId = fact.Id, StaffNumber = fact.StaffNumber, Name = fact.Name,
                Stage = fact.Stage, Subject = fact.Subject, Title = fact.Title, Duty = fact.Duty, Cohort = member?.Cohort ?? Cohorts.Of(fact), IsBackbone = member?.IsBackbone ?? fact.IsBackbone,
                WasEligible = member?.Listed == Listing.Eligible, Kind = kind.Code, FromArea = part.Area, Note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(), PutForwardAt = change.At,
            });
        }, ct);
    }

    public Task TakeBackAsync(ExchangeId id, SchoolId school, ExchangeMoveId move, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (_, part) = await db.SealSchoolAsync(id, school, ct);
        part.MustTakePeople();
        var person = await db.ExchangeMoves.OneAsync(m => m.Id == move && m.ExchangeId == id && m.SchoolId == school, ct);
        if (person.State != MoveState.PutForward)
            throw new RuleBrokenException("{0}的安排已经办结，不能再改。", person.Name);
        db.Remove(person);
    }, ct);

    public Task SendAsync(ExchangeId id, SchoolId school, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (year, part) = await db.SealSchoolAsync(id, school, ct);
        part.MustTakePeople();
        var counting = kinds.Counting;
        var counts = await db.ExchangeMoves.Where(m => m.ExchangeId == id && m.SchoolId == school && m.WasEligible && m.State != MoveState.Refused && counting.Contains(m.Kind))
            .GroupBy(m => new { m.Cohort, m.IsBackbone }).Select(g => new { g.Key.Cohort, g.Key.IsBackbone, Count = g.Count() }).ToListAsync(ct);
        int Of(Cohort cohort, bool? backbone) => counts.Where(c => c.Cohort == cohort && (backbone is null || c.IsBackbone == backbone)).Sum(c => c.Count);
        await MiddleLeadersMustBeNamedAsync(db, year, school, Of(Cohort.MiddleLeader, null), ct);
        part.SendPeople(Of(Cohort.Teacher, true), Of(Cohort.Teacher, false), Calendar.On(change.At), year.Timetable.PeopleDueOn, change.By.Name, change.At);
        db.Entry(part).Property(s => s.Version).OriginalValue = version;
    }, ct);

    /// <summary>As many as the plan asks for, or all there are.</summary>
    private static async Task MiddleLeadersMustBeNamedAsync(RotationDbContext db, ExchangeYear year, SchoolId school, int named, CancellationToken ct)
    {
        if (year.Rules.Values.MiddleLeaders is not { } asked)
            return;
        var eligible = await db.ExchangeMembers.CountAsync(m => m.ExchangeId == year.Id && m.SchoolId == school && m.Cohort == Cohort.MiddleLeader && m.Listed == Listing.Eligible, ct);
        var least = Math.Min(asked.Minimum, eligible);
        if (named < least || named > asked.Maximum)
            throw new RuleBrokenException("符合条件的中层干部须推荐 {0} 至 {1} 人，现有 {2} 人。", least, asked.Maximum, named);
    }
}
