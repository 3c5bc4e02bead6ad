using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>竞聘上岗评分统计表, one for each applicant and post: head and columns of the published form of the scheme (S1, S2).</summary>
internal sealed class ScoreFormPaper(ITeacherDirectory teachers, Names names) : IPaper
{
    public string Key => "cross-scores";
    public string Stage => RoundStages.CrossSchool;
    public string Title => "竞聘上岗评分统计表";
    public PaperReaders Readers => PaperReaders.Bureau | PaperReaders.School | PaperReaders.Teacher;
    public PaperLayout Layout => PaperLayout.Forms;
    public IReadOnlyList<string> Signatures { get; } = ["本人签字", "考评小组签字"];
    public string? NotYet(Round round, PaperReaders reader) => round.State == RoundState.Draft ? "开放填报之后才有" : null;
    public string? Note(Round round) => "身份证号码、自评分由本人填写；合计分以本轮公布的评分为准。";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var rows = await (from score in db.Scores
                          where score.RoundId == scope.Round.Id && (scope.School == null || score.SchoolId == scope.School) && (scope.Teacher == null || score.TeacherId == scope.Teacher)
                          join entrant in db.Entrants on score.EntrantId equals entrant.Id
                          join post in db.Posts on score.PostId equals post.Id
                          orderby post.Code, score.Total descending, entrant.StaffNumber
                          select new { Score = score, Entrant = entrant, Post = post }).AsNoTracking().ToListAsync(ct);
        var facts = (await teachers.FactsAsync(rows.Select(r => r.Entrant.TeacherId).Distinct().ToList(), scope.Round.Dates.BaseOn, ct)).ToDictionary(f => f.Id);
        var scheme = scope.Round.Policy.Values.Scheme;
        return new(
            [new("姓名"), new("身份证号码", Width: 20), new("学历"), new("现任职务"), new("资格取得时间"), new("聘任时间"), PaperColumn.Whole("工龄"), PaperColumn.Whole("教龄"), PaperColumn.Whole("校龄"), PaperColumn.Decimal("合计得分"), new("拟竞聘岗位", Width: 40, Wide: true)],
            rows.ConvertAll(r => (IReadOnlyList<object?>)
            [
                r.Entrant.Name, null, names.Of("education", r.Entrant.Education), names.Of("duty", facts.GetValueOrDefault(r.Entrant.TeacherId)?.Duty), Month(r.Entrant.TitleObtainedOn), Month(r.Entrant.TitleAppointedOn),
                r.Entrant.WorkYears, r.Entrant.TeachingYears, r.Entrant.YearsInSchool, r.Score.Total / 1000m, $"{PostName.Of(names, r.Post)}（{r.Post.Code}）",
            ]))
        {
            Details = rows.ConvertAll(r => scheme?.Key == "S2" ? AsS2(scheme, r.Score) : AsS1(scheme, r.Score)),
        };
    }

    private static PaperTable AsS1(ScoreScheme? scheme, Score score) => new(
        [new("项目", Width: 20), new("得分说明", Width: 36), PaperColumn.Decimal("自评分"), PaperColumn.Decimal("考评分")],
        score.Items.Select(item => (IReadOnlyList<object?>)[item.Name + Most(scheme, item), item.Basis, null, item.Thousandths / 1000m]).ToList());

    private static PaperTable AsS2(ScoreScheme scheme, Score score) => new(
        [new("一级指标"), new("二级指标", Width: 20), PaperColumn.Decimal("权重"), new("具体描述", Width: 36), PaperColumn.Decimal("自评分值"), PaperColumn.Decimal("学校审核")],
        score.Items.Select(item => (IReadOnlyList<object?>)[null, item.Name, scheme.Items.FirstOrDefault(i => i.Item == item.Item)?.Maximum, item.Basis, null, item.Thousandths / 1000m]).ToList());

    private static string Most(ScoreScheme? scheme, ScoreItem item) =>
        scheme?.Items.FirstOrDefault(i => i.Item == item.Item)?.Maximum is { } most ? string.Create(CultureInfo.InvariantCulture, $"（{most:0.##} 分）") : "";

    private static string? Month(DateOnly? on) => on?.ToString("yyyy.MM", CultureInfo.InvariantCulture);
}
