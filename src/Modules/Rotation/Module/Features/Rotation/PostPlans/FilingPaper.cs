using Workforce.Platform.Sheets;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>岗位设置方案备案情况表: every school's staff congress and filing.</summary>
internal sealed class FilingPaper : IPaper
{
    public string Key => "filing";
    public string Stage => RoundStages.Posts;
    public string Title => "岗位设置方案备案情况表";
    public PaperReaders Readers => PaperReaders.Bureau;
    public bool Landscape => true;

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var table = await NeedTable.ReadAsync(db, scope.Round.Id, ct);
        return PaperTable.Numbered(
            [
                new("学校", Width: 22), PaperColumn.Whole("名额"), new("状态", Width: 12), new("教代会日期", ColumnFormat.Date, 12), PaperColumn.Whole("应到"), PaperColumn.Whole("到会"), PaperColumn.Whole("赞成"), PaperColumn.Whole("反对"), PaperColumn.Whole("弃权"),
                new("报备日期", ColumnFormat.Date, 12), new("受理单位", Width: 20), new("备案号", Width: 16),
            ],
            table.Needs.GroupBy(n => n.SchoolId).OrderBy(g => table.Schools[g.Key].Code, StringComparer.Ordinal).Select(g =>
            {
                var plan = table.Plans.GetValueOrDefault(g.Key);
                var vote = plan?.Votes.LastOrDefault();
                return (IReadOnlyList<object?>)
                [
                    table.Schools[g.Key].Name, g.Sum(n => n.Seats), plan is null ? "未下达" : plan.State.Title(), vote?.HeldOn, vote?.Entitled, vote?.Attended, vote?.For, vote?.Against, vote?.Abstained,
                    plan?.Filing?.FiledOn, plan?.Filing?.Office, plan?.Filing?.Number,
                ];
            }));
    }
}
