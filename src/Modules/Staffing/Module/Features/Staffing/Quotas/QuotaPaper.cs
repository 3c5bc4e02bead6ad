using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>A plan as a table under a published title. Chinese whatever the reader's language: a paper is a document.</summary>
internal sealed record QuotaPaper(string Key, string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, IReadOnlyList<object?> Sum)
{
    /// <returns>Null when there is no such paper.</returns>
    public static QuotaPaper? Of(string key, PlanView view, Func<string, string> stageName, Func<string, string> areaName) => key switch
    {
        "schools" => Schools(view, stageName),
        "summary" => Summary(view, stageName, areaName),
        _ => null,
    };

    private static QuotaPaper Schools(PlanView view, Func<string, string> stageName) => new("schools", "各校编制分配表", ["序号", "学校", "学段", "班数", "学生数", "测算数", "核定编制", "备注"],
        view.Schools.SelectMany(s => s.Lines.Select(l => (s.School, Line: l))).Select((row, at) => (IReadOnlyList<object?>)
            [at + 1, row.School.Name, stageName(row.Line.Stage), row.Line.Classes, row.Line.Pupils, row.Line.Gap is null ? (object)PlanText.Decimal(row.Line.Exact) : "—", row.Line.Allocated, row.Line.HandReason]).ToList(),
        ["", "合计", "", view.Lines.Sum(l => l.Classes), view.Lines.Sum(l => l.Pupils), PlanText.Decimal(Total(view.Lines)), view.Allocated, ""]);

    private static QuotaPaper Summary(PlanView view, Func<string, string> stageName, Func<string, string> areaName) => new("summary", "编制汇总表", ["学段", "区域", "学校数", "班数", "学生数", "测算数", "核定编制", "师生比"],
        view.Schools.SelectMany(s => s.Lines.Select(l => (s.School, Line: l))).GroupBy(x => (x.Line.Stage, x.School.Area)).OrderBy(g => g.Key.Stage, StringComparer.Ordinal).ThenBy(g => g.Key.Area, StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<object?>)
            [
                stageName(g.Key.Stage), areaName(g.Key.Area), g.Select(x => x.School.Id).Distinct().Count(), g.Sum(x => x.Line.Classes), g.Sum(x => x.Line.Pupils),
                PlanText.Decimal(Total(g.Select(x => x.Line))), g.Sum(x => x.Line.Allocated ?? 0), Ratio(g.Sum(x => x.Line.Pupils), g.Sum(x => x.Line.Allocated ?? 0)),
            ]).ToList(),
        ["合计", "", view.Schools.Count, view.Lines.Sum(l => l.Classes), view.Lines.Sum(l => l.Pupils), PlanText.Decimal(Total(view.Lines)), view.Allocated, Ratio(view.Lines.Sum(l => l.Pupils), view.Allocated)]);

    private static Domain.Computation.Fraction Total(IEnumerable<QuotaLine> lines) => lines.Aggregate(Domain.Computation.Fraction.Zero, (sum, line) => sum + line.Exact);

    private static string Ratio(int pupils, int posts) => posts == 0 ? "—" : FormattableString.Invariant($"1:{(decimal)pupils / posts:0.00}");
}
