using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>跨校竞聘拟聘名单. The bureau has it when the result is proposed, a school when it is published.</summary>
internal sealed class ProposedPaper(Names names) : IPaper
{
    public string Key => "cross-proposed";
    public string Stage => RoundStages.CrossSchool;
    public string Title => "跨校竞聘拟聘名单";
    public string? Note(Round round) => "公示期限和异议的提出办法见本轮公示。";

    public string? NotYet(Round round, PaperReaders reader) => RunFor(round, reader) is null ? reader == PaperReaders.Bureau ? "有了拟聘结果才有" : "公示之后才有" : null;

    public static RunId? RunFor(Round round, PaperReaders reader) => reader == PaperReaders.Bureau ? round.ProposedRunId ?? round.PublishedRunId : round.PublishedRunId;

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var run = RunFor(scope.Round, scope.Reader);
        var rows = await (from placement in db.Placements
                          where placement.RunId == run && placement.PostId != null
                          join entrant in db.Entrants on placement.EntrantId equals entrant.Id
                          join post in db.Posts on placement.PostId equals (PostId?)post.Id
                          where scope.School == null || post.OfferedBy == scope.School
                          orderby post.Code, entrant.StaffNumber
                          select new { Entrant = entrant, Post = post, Score = db.Scores.Where(s => s.EntrantId == entrant.Id && s.PostId == post.Id).Select(s => (int?)s.Total).FirstOrDefault() }).AsNoTracking().ToListAsync(ct);
        return PaperTable.Numbered(
            [new("岗位编号", Width: 10), new("拟聘学校", Width: 22), new("学段", Width: 8), new("学科", Width: 12), new("等级", Width: 10), new("姓名", Width: 10), new("教职工号", Width: 12), new("原校", Width: 22), PaperColumn.Decimal("得分"), new("备注", Width: 10)],
            rows.Select(r => (IReadOnlyList<object?>)
            [
                r.Post.Code, r.Post.SchoolName, names.Of("stage", r.Post.Stage), names.Of("subject", r.Post.Subject), r.Post.Level is { } level ? names.Of("post-level-group", level) : "不限", r.Entrant.Name, r.Entrant.StaffNumber, r.Entrant.HomeSchoolName,
                r.Score / 1000m, r.Post.OfferedBy == r.Entrant.HomeSchoolId ? "留任" : null,
            ]));
    }
}
