using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>
/// The sheet that goes out and comes back. It takes its own columns and no other, because a further one is where an offence
/// would be written; what stands in a cell is never repeated in a fault, for the same reason.
/// </summary>
internal static class ResultSheet
{
    public const string Title = "准入查询";
    private const int MostFaults = 8;

    private static readonly SheetDefinition Definition = new("results", Title, "Entry checks")
    {
        Keys = ["number"],
        Columns =
        [
            Column.Whole("number", "编号", "No.", 1, 1_000_000) with { Required = true },
            Column.Text("staff_number", "工号", "Staff number", 40),
            Column.Name("name", "姓名", "Name") with { Required = true },
            Column.Text("born_on", "出生日期", "Born on", 20),
            Column.Text("school", "单位", "Unit", 100),
            Column.Text("identity", "身份证件号", "Identity number", 20) with { Personal = true },
            new SheetColumn("result", "查询结果", "Result", (cell, _) => Result(cell.Text) is { } result ? new((long)result) : CellValue.Broken("应填“无记录”或“有记录”，不写其他内容")) { Required = true },
            Column.Date("checked_on", "查询日期", "Checked on", new DateOnly(2020, 1, 1), past: true) with { Required = true },
        ],
    };

    public static IReadOnlyList<WrittenColumn> Columns => [.. Definition.Columns.Select(c => new WrittenColumn(c.Title, c.Format, c.Key is "name" or "identity" or "school" ? 20 : 12))];

    /// <param name="names">Name by number of everybody in the batch: a sheet that was sorted apart is told so.</param>
    /// <exception cref="RuleBrokenException">Nothing of it is taken.</exception>
    public static IReadOnlyList<ResultLine> Read(Stream content, IReadOnlyDictionary<int, string> names, DateOnly today)
    {
        try
        {
            using var workbook = Workbook.Open(content);
            var reading = workbook.Find(Definition)!;
            if (reading.Unknown.Count > 0 || workbook.SheetNames.Count > 1)
                throw new RuleBrokenException("结果表只收规定的列，现有不收的列或工作表，没有读取。只报有无记录，不得填写罪名、案由。请删去后再上传。");
            return Read(reading, names, new ParseContext(CodeTables.None, today));
        }
        catch (WorkbookRefused refused)
        {
            throw new RuleBrokenException(refused.Sentence, [.. refused.Arguments]);
        }
    }

    private static List<ResultLine> Read(SheetReading reading, IReadOnlyDictionary<int, string> names, ParseContext context)
    {
        var (lines, faults) = (new List<ResultLine>(), new List<string>());
        foreach (var row in reading.Rows(context))
        {
            faults.AddRange(row.Faults.Where(f => f.Severity == FaultSeverity.Error).Select(f => $"{row.Number}「{f.Column}」{f.Sentence}"));
            if (row.HasErrors || row.Whole("number") is not { } number)
                continue;
            if (!names.TryGetValue((int)number, out var name))
                faults.Add($"{row.Number}「编号」不在这一批");
            else if (name != row.Text("name"))
                faults.Add($"{row.Number}「姓名」与编号对不上");
            else
                lines.Add(new((int)number, row.Date("checked_on")!.Value, (CheckResult)row.Whole("result")!.Value));
        }
        if (faults.Count > 0)
            throw new RuleBrokenException("结果表有 {0} 处不对，没有导入。第 {1}。", faults.Count, string.Join("；第 ", faults.Take(MostFaults)));
        return lines.Count > 0 ? lines : throw new RuleBrokenException("结果表里没有数据。");
    }

    private static CheckResult? Result(string text) => text.Trim() switch
    {
        "无记录" or "无" or "未发现" or "未发现记录" => CheckResult.NoHit,
        "有记录" or "有" => CheckResult.Hit,
        _ => null,
    };
}
