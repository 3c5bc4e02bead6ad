using Microsoft.Extensions.Localization;
using Workforce.Platform.Sheets;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>One story out of ten tables: everything that happened in a teacher's service, newest first.</summary>
internal static class Timeline
{
    public static readonly IReadOnlyDictionary<TimelineKind, string> Names = new Dictionary<TimelineKind, string>
    {
        [TimelineKind.School] = "任职学校",
        [TimelineKind.Stay] = "交流支教",
        [TimelineKind.Leave] = "离岗",
        [TimelineKind.Title] = "职称",
        [TimelineKind.Post] = "岗位",
        [TimelineKind.ClassTeacher] = "班主任",
        [TimelineKind.Honour] = "荣誉",
        [TimelineKind.Appraisal] = "考核",
        [TimelineKind.Certificate] = "教师资格",
        [TimelineKind.Education] = "学历",
    };

    public static IReadOnlyList<TimelineEntry> Of(TeacherRecord record, CodeTables codes, IStringLocalizer texts) =>
        Entries(record, codes, texts).OrderByDescending(e => e.On).ThenBy(e => e.Kind).ToList();

    private static IEnumerable<TimelineEntry> Entries(TeacherRecord record, CodeTables codes, IStringLocalizer texts)
    {
        foreach (var s in record.Spells)
            yield return new(TimelineKind.School, s.StartedOn, s.EndedOn, s.EndedOn is null, record.SchoolName(s.AtSchoolId?.Value) is { Length: > 0 } name ? name : s.Unit,
                Join(codes.NameOf("locality", s.Area), codes.NameOf("stage", s.Stage), s.Position is null ? null : codes.NameOf("subject", s.Position), s.Cause, s.DocumentNumber));
        foreach (var s in record.Stays)
            yield return new(TimelineKind.Stay, s.StartedOn, s.EndedOn, s.EndedOn is null, texts["{0}到 {1}", codes.NameOf("stay-kind", s.Kind), record.SchoolName(s.ToSchoolId.Value)], s.MovesRelation ? texts["人事关系随调"] : texts["人事关系不变"]);
        foreach (var l in record.Leaves)
            yield return new(TimelineKind.Leave, l.StartedOn, l.EndedOn, l.EndedOn is null, codes.NameOf("leave-kind", l.Kind));
        foreach (var t in record.Titles)
            yield return new(TimelineKind.Title, t.ObtainedOn, null, false, texts["取得 {0}", codes.NameOf("title", t.Title)],
                Join(codes.NameOf("subject", t.Subject), t.AppointedOn is { } on ? texts["{0:yyyy-MM} 聘任", on].Value : texts["尚未聘任"].Value));
        foreach (var p in record.Posts)
            yield return new(TimelineKind.Post, p.StartedOn, p.EndedOn, p.EndedOn is null, texts["聘为 {0}", codes.NameOf("post-level", p.Level)], Join(codes.NameOf("post-category", p.Category), p.IsProvisional ? texts["暂聘"].Value : null));
        foreach (var (first, last) in Runs(record.ClassTeacherYears))
            yield return new(TimelineKind.ClassTeacher, new(first, 9, 1), new(last + 1, 8, 31), false, texts["班主任 {0} 学年", last - first + 1]);
        foreach (var h in record.Honours)
            yield return new(TimelineKind.Honour, h.GrantedOn, null, false, h.Name, Join(codes.NameOf("honour-kind", h.Kind), codes.NameOf("honour-level", h.Level), h.GrantedBy));
        foreach (var a in record.Appraisals)
            yield return new(TimelineKind.Appraisal, a.ConfirmedOn ?? new(a.Year, 12, 31), null, false, texts["{0} 年度考核 {1}", a.Year, codes.NameOf("appraisal-result", a.Result)],
                a.Ethics is null ? "" : texts["师德考核 {0}", codes.NameOf("appraisal-result", a.Ethics)]);
        foreach (var c in record.Certificates.Where(c => c.IssuedOn is not null))
            yield return new(TimelineKind.Certificate, c.IssuedOn!.Value, null, false, codes.NameOf("certificate-kind", c.Kind),
                Join(codes.NameOf("subject", c.Subject), c.IssuedBy, c.RegisteredUntil is { } until ? texts["定期注册至 {0:yyyy-MM}", until].Value : null));
        foreach (var e in record.Education.Where(e => e.GraduatedOn is not null))
            yield return new(TimelineKind.Education, e.GraduatedOn!.Value, null, false, Join(e.Institution, e.Major), Join(codes.NameOf("education", e.Level), codes.NameOf("degree", e.Degree), codes.NameOf("study-mode", e.Mode)));
    }

    /// <summary>Consecutive school years as first and last.</summary>
    internal static IEnumerable<(int First, int Last)> Runs(IEnumerable<int> years)
    {
        (int First, int Last)? run = null;
        foreach (var year in years.Order())
        {
            if (run is { } open && year == open.Last + 1)
                run = (open.First, year);
            else
            {
                if (run is { } ended)
                    yield return ended;
                run = (year, year);
            }
        }
        if (run is { } last)
            yield return last;
    }

    private static string Join(params string?[] parts) => string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
