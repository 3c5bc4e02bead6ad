using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Demo;

/// <summary>A campaign under way: visits done and to come, findings at every stage, six Mondays with one correction.</summary>
internal static class DemoInspections
{
    private const int Weeks = 6;
    private static readonly IReadOnlyList<Inspector> Pair = [new("示范督查员甲", "", "区教育局督导室", null), new("示范督查员乙", "", "区教育局人事科", null)];

    public static void Add(EthicsDbContext db, DistrictId district, IReadOnlyList<SchoolCard> places, IReadOnlyList<StaffMember> staff, DateTimeOffset now)
    {
        var today = Calendar.On(now);
        var planned = places.Take(8).Select(s => new PlannedSchool(s.Id, s.Name)).ToList();
        var plan = Plan(district, InspectionLevel.District, "在职教师有偿补课专项督查", planned, today, now);
        var city = Plan(district, InspectionLevel.City, "市级暗访", planned.Take(2).ToList(), today, now);
        db.AddRange(plan, city);
        (InspectionPlan Plan, VisitKind Kind, int School, int DaysAgo, string? Conduct, string? What, int? ClosedAfter)[] visits =
        [
            (plan, VisitKind.Inspection, 0, 30, null, null, null),
            (plan, VisitKind.Undercover, 1, 24, "V10a", "周末在住处组织学生补课，收取费用", 12),
            (plan, VisitKind.Inspection, 2, 17, "V10d", "向校外机构介绍生源", 8),
            (city, VisitKind.Undercover, 0, 15, "V10f", "在校外机构兼职授课", 10),
            (plan, VisitKind.Report, 3, 9, "V10c", "暗示学生参加机构课程", null),
            (plan, VisitKind.Undercover, 4, -3, null, null, null),
            (plan, VisitKind.Inspection, 5, -6, null, null, null),
        ];
        var findings = new List<InspectionFinding>();
        foreach (var visit in visits)
            findings.AddRange(Visit(db, visit.Plan, planned[visit.School], staff, visit.Kind, today.AddDays(-visit.DaysAgo), visit.Conduct, visit.What, visit.ClosedAfter, today));
        Reports(db, district, findings, now);
    }

    private static InspectionPlan Plan(DistrictId district, InspectionLevel level, string theme, IReadOnlyList<PlannedSchool> schools, DateOnly today, DateTimeOffset now) => new InspectionPlan
    {
        Id = new(Guid.CreateVersion7()), DistrictId = district, Level = level, MadeBy = level == InspectionLevel.City ? "市教育局人事处" : "区教育局人事科", MadeAt = now.AddDays(-35),
    }.Set(theme, today.AddDays(-35), today.AddDays(60), schools);

    private static IEnumerable<InspectionFinding> Visit(EthicsDbContext db, InspectionPlan plan, PlannedSchool school, IReadOnlyList<StaffMember> staff, VisitKind kind, DateOnly on, string? conduct, string? what, int? closedAfter, DateOnly today)
    {
        var visit = new InspectionVisit
        {
            Id = new(Guid.CreateVersion7()), PlanId = plan.Id, DistrictId = plan.DistrictId, SchoolId = school.Id, SchoolName = school.Name, Level = plan.Level, Kind = kind, IsAnnounced = InspectionVisit.Announces(kind), PlannedOn = on, Place = school.Name, Inspectors = Pair,
        };
        db.Add(visit);
        if (on <= today)
            visit.Finish(on, conduct is null ? VisitOutcome.Clean : VisitOutcome.HandedOn, conduct is null ? "查看课后服务和教师承诺，未见异常。" : "发现线索，移交查处。", conduct is not null, today);
        if (conduct is null)
            yield break;
        var teacher = staff.First(s => s.SchoolId == school.Id);
        var finding = new InspectionFinding
        {
            Id = new(Guid.CreateVersion7()), VisitId = visit.Id, DistrictId = plan.DistrictId, SchoolId = school.Id, SchoolName = school.Name, TeacherId = teacher.Id, TeacherName = teacher.Name, Conduct = conduct, What = what!, FoundBy = plan.Level, IsConfidential = kind == VisitKind.Report,
        };
        finding.Register(on);
        if (closedAfter is { } days)
            finding.Close(true, "查证属实，责令退费，批评教育。", on.AddDays(days));
        db.Add(finding);
        yield return finding;
    }

    private static void Reports(EthicsDbContext db, DistrictId district, IReadOnlyList<InspectionFinding> findings, DateTimeOffset now)
    {
        var last = Domain.Inspections.Weeks.MondayOf(Calendar.On(now));
        for (var week = Weeks - 1; week >= 0; week--)
        {
            var monday = last.AddDays(-7 * week);
            var report = new WeeklyReport { Id = new(Guid.CreateVersion7()), DistrictId = district, Monday = monday, MadeAt = Calendar.At(monday, new(8, 0)) };
            var counts = WeeklyCounts.Of(findings.Select(f => (f.FoundOn, f.ClosedOn)), monday);
            db.Add(report.Set(week == 1 ? counts with { Found = counts.Found + 1, Handling = counts.Handling + 1 } : counts));
            if (week == 1)
                db.Add(report.Correct(counts, "同一线索重复登记，核减一件", new Change(Actor.System("区教育局人事科"), report.MadeAt.AddHours(3))));
        }
    }
}
