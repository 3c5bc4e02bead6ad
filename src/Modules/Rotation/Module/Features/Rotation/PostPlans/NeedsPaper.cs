using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>岗位计划表: needs in fractions beside the whole posts they became.</summary>
internal sealed class NeedsPaper(Names names) : IPaper
{
    public string Key => "post-needs";
    public string Stage => RoundStages.Posts;
    public string Title => "岗位计划表";
    public PaperReaders Readers => PaperReaders.Bureau;
    public string? Note(Round round) => "需求数 = 周课时 ÷ 每岗周课时，或由学校测算。取整时每个数只舍或入，学校、学科、等级的核定总数一个不差。";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var table = await NeedTable.ReadAsync(db, scope.Round.Id, ct);
        return PaperTable.Numbered(
            [new("学校", Width: 22), new("学段", Width: 8), new("学科", Width: 14), new("等级", Width: 10), PaperColumn.Decimal("周课时"), PaperColumn.Decimal("每岗周课时"), PaperColumn.Decimal("需求数"), PaperColumn.Whole("名额")],
            table.Needs.Where(n => scope.School is null || n.SchoolId == scope.School).OrderBy(n => table.Schools[n.SchoolId].Code, StringComparer.Ordinal).ThenBy(n => n.Stage, StringComparer.Ordinal).ThenBy(n => n.Subject, StringComparer.Ordinal).ThenBy(n => n.Level, StringComparer.Ordinal)
                .Select(n => (IReadOnlyList<object?>)[table.Schools[n.SchoolId].Name, names.Of("stage", n.Stage), names.Of("subject", n.Subject), n.Level is { } level ? names.Of("post-level-group", level) : "不限", n.Periods, n.Load, n.Thousandths / 1000m, n.Seats]));
    }
}
