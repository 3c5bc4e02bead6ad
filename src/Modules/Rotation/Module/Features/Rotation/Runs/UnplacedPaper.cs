using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;
using Workforce.Rotation.Features.Rotation.Results;
using Workforce.Rotation.Matching.Explanation;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>跨校竞聘落聘名单: score, rank and reason at the post each of them wanted most.</summary>
internal sealed class UnplacedPaper(SolvedRuns runs, Names names) : IPaper
{
    public string Key => "cross-unplaced";
    public string Stage => RoundStages.CrossSchool;
    public string Title => "跨校竞聘落聘名单";
    public PaperReaders Readers => PaperReaders.Bureau;
    public string? NotYet(Round round, PaperReaders reader) => ProposedPaper.RunFor(round, reader) is null ? "有了拟聘结果才有" : null;
    public string? Note(Round round) => "得分、排名和原因都是第一志愿岗位的；每位教师在自己的结果页看到全部志愿的理由。";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var id = ProposedPaper.RunFor(scope.Round, scope.Reader);
        var run = await db.Runs.AsNoTracking().SingleAsync(r => r.Id == id, ct);
        var rows = await (from placement in db.Placements
                          where placement.RunId == id && placement.PostId == null
                          join entrant in db.Entrants on placement.EntrantId equals entrant.Id
                          where scope.School == null || entrant.HomeSchoolId == scope.School
                          orderby entrant.HomeSchoolName, entrant.StaffNumber
                          select new
                          {
                              Entrant = entrant,
                              First = (from choice in db.Choices
                                       where choice.EntrantId == entrant.Id && choice.Rank == 1
                                       join score in db.Scores on new { choice.EntrantId, choice.PostId } equals new { score.EntrantId, score.PostId }
                                       select new { score.Total, Rank = db.Scores.Count(s => s.PostId == score.PostId && s.Total > score.Total) + 1 }).FirstOrDefault(),
                          }).AsNoTracking().ToListAsync(ct);
        var explained = rows.Count == 0 ? null : (await runs.OfAsync(run)).Explained;
        return PaperTable.Numbered(
            [new("姓名", Width: 10), new("教职工号", Width: 12), new("原校", Width: 22), new("学科", Width: 14), PaperColumn.Decimal("得分"), PaperColumn.Whole("排名"), new("落聘原因", Width: 30)],
            rows.Select(r => (IReadOnlyList<object?>)
            [
                r.Entrant.Name, r.Entrant.StaffNumber, r.Entrant.HomeSchoolName, names.Of("stage", r.Entrant.Stage) + names.Of("subject", r.Entrant.Subject), r.First?.Total / 1000m, r.First?.Rank, Why(explained![r.Entrant.Number]),
            ]));
    }

    private static string Why(PlacementExplanation found) => found.Refusals.FirstOrDefault() is not { } refusal ? "没有确认志愿" : refusal.Reason switch
    {
        RefusalReason.ByScore => "得分低于录取最低分",
        RefusalReason.ByLottery or RefusalReason.ByExchange => "与录取最低分同分，排在后面",
        RefusalReason.NoCapacity => "岗位没有名额",
        RefusalReason.GuaranteedHolders => "名额由校内拟聘教师保留",
        _ => "不符合岗位条件",
    };
}
