using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>
/// 跨校竞聘申请表, filled in from the list a teacher certified. A school gets those who applied to it, with their choices there;
/// what they chose elsewhere is not for it to know.
/// </summary>
internal sealed class ApplicationPaper(ITeacherDirectory teachers, Names names) : IPaper
{
    public string Key => "cross-application";
    public string Stage => RoundStages.CrossSchool;
    public string Title => "跨校竞聘申请表";
    public PaperReaders Readers => PaperReaders.Bureau | PaperReaders.School | PaperReaders.Teacher;
    public PaperLayout Layout => PaperLayout.Forms;
    public IReadOnlyList<string> Signatures { get; } = ["本人承诺以上属实", "所在学校意见", "竞聘学校意见", "教育局意见"];
    public string? NotYet(Round round, PaperReaders reader) => round.State == RoundState.Draft ? "开放填报之后才有" : null;

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var chosen = from choice in RoundCounts.CertifiedChoices(db, scope.Round.Id)
                     join post in db.Posts on choice.PostId equals post.Id
                     join entrant in db.Entrants on choice.EntrantId equals entrant.Id
                     where (scope.School == null || choice.SchoolId == scope.School) && (scope.Teacher == null || choice.TeacherId == scope.Teacher)
                     orderby entrant.StaffNumber, choice.Rank
                     select new { Entrant = entrant, Post = post, choice.Rank };
        var people = (await chosen.AsNoTracking().ToListAsync(ct)).GroupBy(c => c.Entrant.Id).ToList();
        // A principal reaches only her own teachers' records; what she does not reach stays blank on the form.
        var facts = (await teachers.FactsAsync(people.ConvertAll(p => p.First().Entrant.TeacherId), scope.Round.Dates.BaseOn, ct)).ToDictionary(f => f.Id);
        return new(
            [
                new("姓名"), new("教职工号"), new("性别"), new("出生年月"), new("现学校"), new("任教学段学科"), new("学历"), new("职称"), new("资格取得时间"), new("聘任时间"), PaperColumn.Whole("工龄"), PaperColumn.Whole("教龄"), PaperColumn.Whole("校龄"), new("参加身份"),
                new("教师资格", Width: 30, Wide: true), new("近年考核", Width: 30, Wide: true), new("荣誉", Width: 40, Wide: true), new("跨校竞聘学校和岗位", Width: 60, Wide: true),
            ],
            people.ConvertAll(person => Row(person.First().Entrant, facts.GetValueOrDefault(person.First().Entrant.TeacherId),
                string.Join("；", person.Select(c => string.Create(CultureInfo.InvariantCulture, $"第 {c.Rank} 志愿：{PostName.Of(names, c.Post)}（{c.Post.Code}）"))))));
    }

    private IReadOnlyList<object?> Row(Entrant entrant, TeacherFacts? facts, string choices) =>
    [
        entrant.Name, entrant.StaffNumber, names.Of("sex", facts?.Sex), Month(facts?.BornOn), entrant.HomeSchoolName, names.Of("stage", entrant.Stage) + names.Of("subject", entrant.Subject),
        names.Of("education", entrant.Education), names.Of("title", entrant.Title), Month(entrant.TitleObtainedOn), Month(entrant.TitleAppointedOn), entrant.WorkYears, entrant.TeachingYears, entrant.YearsInSchool, entrant.Basis.Title(),
        string.Join("；", entrant.Certificates.Select(c => $"{names.Of("certificate-kind", c.Kind)}（{names.Of("subject", c.Subject)}）")),
        facts is null ? null : string.Join("；", facts.Appraisals.Select(a => $"{a.Year}：{names.Of("appraisal-result", a.Result)}")),
        facts is null ? null : string.Join("；", facts.Honours.Select(h => h.Name)),
        choices,
    ];

    private static string? Month(DateOnly? on) => on?.ToString("yyyy.MM", CultureInfo.InvariantCulture);
}
