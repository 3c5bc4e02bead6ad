using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Matching.Rounding;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>Why totals cannot be met, as a sentence with the names of schools and subjects.</summary>
internal static class ConflictText
{
    public static string Of(IStringLocalizer texts, Names names, NeedTable table, RoundingConflict conflict)
    {
        var rows = string.Join(texts["、"], conflict.Rows.Select(Row));
        var columns = string.Join(texts["、"], conflict.Columns.Select(Column));
        return conflict.Kind switch
        {
            RoundingConflictKind.Row => texts["{0}的总数是 {1}，而它的需求取整后只能在 {2} 和 {3} 之间，差 {4} 个。", rows, conflict.Wanted, conflict.Least, conflict.Most, Math.Abs(conflict.Off)],
            RoundingConflictKind.Column or RoundingConflictKind.Group => texts["{0}的总数是 {1}，而各校的需求取整后只能在 {2} 和 {3} 之间，差 {4} 个。", columns, conflict.Wanted, conflict.Least, conflict.Most, Math.Abs(conflict.Off)],
            RoundingConflictKind.Sums => texts["两边的总数对不上：一边合计 {0}，另一边只能在 {1} 和 {2} 之间，差 {3} 个。", conflict.Wanted, conflict.Least, conflict.Most, Math.Abs(conflict.Off)],
            _ => texts["这些总数单独都能满足，放在一起差 {0} 个。学校：{1}；学科：{2}。", conflict.Wanted, rows.Length == 0 ? "—" : rows, columns.Length == 0 ? "—" : columns],
        };

        string Row(string id) => PostLevels.All.Contains(id) ? names.Of("post-level-group", id) : table.Schools.Values.FirstOrDefault(s => s.Code == id)?.Name ?? id;

        string Column(string id) => id.Split('|') switch
        {
            [var stage, var subject] => names.Of("stage", stage) + names.Of("subject", subject),
            [var stage, var subject, ""] => names.Of("stage", stage) + names.Of("subject", subject),
            [var stage, var subject, var level] => $"{names.Of("stage", stage)}{names.Of("subject", subject)}（{names.Of("post-level-group", level)}）",
            _ => id,
        };
    }
}
