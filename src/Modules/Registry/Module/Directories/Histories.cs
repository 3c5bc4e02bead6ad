using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Directories;

/// <summary>The histories of some teachers, a query for each kind of row, whether it is one teacher or a whole district.</summary>
internal sealed class Histories
{
    public required IReadOnlyList<Teacher> Teachers { get; init; }
    private ILookup<TeacherId, Certificate> Certificates { get; init; } = null!;
    private ILookup<TeacherId, TitleHeld> Titles { get; init; } = null!;
    private ILookup<TeacherId, PostHeld> Posts { get; init; } = null!;
    private ILookup<TeacherId, SchoolSpell> Spells { get; init; } = null!;
    private ILookup<TeacherId, Leave> Leaves { get; init; } = null!;
    private ILookup<TeacherId, Stay> Stays { get; init; } = null!;
    private ILookup<TeacherId, Appraisal> Appraisals { get; init; } = null!;
    private ILookup<TeacherId, Honour> Honours { get; init; } = null!;
    private ILookup<TeacherId, ClassTeacherYear> ClassYears { get; init; } = null!;
    private IReadOnlyDictionary<SchoolId, string> Areas { get; init; } = null!;

    public static async Task<Histories> ReadAsync(RegistryDbContext db, IQueryable<Teacher> teachers, CancellationToken ct)
    {
        return new()
        {
            Teachers = await teachers.AsNoTracking().OrderBy(t => t.StaffNumber).ToListAsync(ct),
            Certificates = await OfAsync(db.Certificates),
            Titles = await OfAsync(db.TitlesHeld),
            Posts = await OfAsync(db.PostsHeld),
            Spells = await OfAsync(db.SchoolSpells),
            Leaves = await OfAsync(db.Leaves),
            Stays = await OfAsync(db.Stays),
            Appraisals = await OfAsync(db.Appraisals),
            Honours = await OfAsync(db.Honours),
            ClassYears = await OfAsync(db.ClassTeacherYears),
            Areas = await db.Schools.ToDictionaryAsync(s => s.Id, s => s.Area, ct),
        };

        async Task<ILookup<TeacherId, T>> OfAsync<T>(IQueryable<T> rows) where T : class, IAboutTeacher =>
            (await rows.AsNoTracking().Join(teachers, r => r.TeacherId, t => t.TeacherId, (r, _) => r).ToListAsync(ct)).ToLookup(r => r.TeacherId);
    }

    public FactsOnDay OnDay(Teacher teacher, DateOnly on, RetirementRule? retirement)
    {
        var id = teacher.TeacherId;
        var spell = Spells[id].Where(s => new Period(s.StartedOn, s.EndedOn).Covers(on)).MaxBy(s => s.StartedOn);
        var title = Titles[id].Where(t => t.ObtainedOn <= on).MaxBy(t => t.ObtainedOn);
        var rural = RuralService.Until(on, Spells[id].Select(s => (new Period(s.StartedOn, s.EndedOn), s.Area)),
            Stays[id].Select(s => (new Period(s.StartedOn, s.EndedOn), Areas.GetValueOrDefault(s.FromSchoolId), Areas.GetValueOrDefault(s.ToSchoolId))));
        return new(new()
        {
            Id = id,
            DistrictId = teacher.DistrictId,
            SchoolId = spell?.AtSchoolId ?? teacher.SchoolId,
            StaffNumber = teacher.StaffNumber,
            Name = teacher.Name,
            Initials = teacher.PinyinInitials,
            Sex = teacher.Sex,
            BornOn = teacher.BornOn,
            RetiresOn = retirement?.For(teacher.BornOn, teacher.Sex, teacher.OriginalRetirementAge),
            Stage = teacher.Stage ?? "",
            Subject = teacher.Subject ?? "",
            SecondSubject = teacher.SecondSubject,
            Certificates = Certificates[id].Where(c => (c.IssuedOn ?? on) <= on).Select(c => new CertificateFacts(c.Kind, c.Subject ?? "", c.Number, c.RegisteredUntil)).ToList(),
            Education = teacher.HighestEducation ?? "",
            Title = title?.Title ?? "none",
            TitleObtainedOn = title?.ObtainedOn,
            TitleAppointedOn = title?.AppointedOn <= on ? title.AppointedOn : null,
            PostLevel = Posts[id].Where(p => new Period(p.StartedOn, p.EndedOn).Covers(on)).MaxBy(p => p.StartedOn)?.Level,
            WorkYears = ServiceTime.Anniversaries(teacher.WorkStartedOn, on),
            TeachingYears = teacher.TeachingSinceOn is { } since ? ServiceTime.Anniversaries(since, on) : 0,
            WorkStartedOn = teacher.WorkStartedOn,
            TeachingSinceOn = teacher.TeachingSinceOn,
            YearsInSchool = ServiceTime.Anniversaries(spell?.StartedOn ?? teacher.JoinedSchoolOn, on),
            RuralYears = rural.Years,
            ClassTeacherYears = ClassYears[id].Count(y => new DateOnly(y.SchoolYear, 9, 1) <= on),
            IsClassTeacher = teacher.IsClassTeacher,
            WeeklyPeriods = teacher.WeeklyPeriods ?? 0,
            Duty = teacher.Duty,
            IsEstablished = teacher.IsEstablished,
            IsBackbone = teacher.IsBackbone,
            IsSpecialGrade = teacher.IsSpecialGrade,
            Kind = teacher.Kind,
            Status = teacher.Status,
            OnLeave = Leaves[id].FirstOrDefault(l => new Period(l.StartedOn, l.EndedOn).Covers(on))?.Kind,
            OnStay = Stays[id].FirstOrDefault(s => new Period(s.StartedOn, s.EndedOn).Covers(on))?.Kind,
            Appraisals = Appraisals[id].Where(a => (a.ConfirmedOn ?? new DateOnly(a.Year, 12, 31)) <= on).OrderByDescending(a => a.Year).Take(5).Select(a => new AppraisalFacts(a.Year, a.Result, a.Ethics ?? "")).ToList(),
            Honours = Honours[id].Where(h => h.GrantedOn <= on).OrderByDescending(h => h.GrantedOn).Select(h => new HonourFacts(h.Kind, h.Level ?? "", h.Name, h.GrantedOn)).ToList(),
        }, WasEmployed: spell?.AtSchoolId is not null);
    }
}
