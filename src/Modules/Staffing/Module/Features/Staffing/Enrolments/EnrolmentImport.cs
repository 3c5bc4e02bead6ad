using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>The sheet of pupils and classes (学生班级统计表): a row for each grade. It fills returns that are open; totals are checked across and down.</summary>
internal sealed class EnrolmentImport : WorkbookImport<StaffingDbContext>
{
    public const string Kind = "staffing.enrolment";

    // All rows of the same school and year in the file.
    private const string School = "(select coalesce(sum((r.given->>'pupils')::int), 0) from matched r where r.given->>'school' = s.given->>'school' and r.given->>'school_year' = s.given->>'school_year')";
    private const string Swapped = $"(length(s.given->>'total') = length({School}::text) and (select string_agg(d, '' order by d) from regexp_split_to_table(s.given->>'total', '') d) = (select string_agg(d, '' order by d) from regexp_split_to_table({School}::text, '') d))";
    private const string Off = $"s.given ? 'total' and (s.given->>'total')::int <> {School}";

    public override WorkbookDefinition Workbook { get; } = new(Kind, "学生班级统计表", "Pupils and classes",
    [
        new("lines", "分年级", "By grade")
        {
            Keys = ["school", "school_year", "stage", "grade", "point", "category"],
            Columns =
            [
                Column.Text("school", "学校", "School") with { Required = true, Note = "学校名称或标识码，须是本区学校。", Example = "江湾中心小学" },
                Column.Whole("school_year", "学年", "School year", 2000, 2100) with { Required = true, Note = "学年开始的年份。", Example = "2026" },
                Column.Code("stage", "学段", "Stage", "stage") with { Required = true },
                Column.Whole("grade", "年级", "Grade", 1, 12) with { Required = true, Note = "学段内的年级，如初一填 1。", Example = "1" },
                Column.Text("point", "教学点", "Teaching point", 60) with { Note = "在教学点的写教学点名称，计入中心学校；在校本部的空着。" },
                Column.Code("category", "类别", "Category", "pupil-category") with { Note = "普通班空着。" },
                Column.Whole("classes", "班数", "Classes", 0, 999) with { Required = true, Example = "4" },
                Column.Whole("boys", "男生", "Boys", 0, 99999) with { Required = true, Example = "85" },
                Column.Whole("girls", "女生", "Girls", 0, 99999) with { Required = true, Example = "79" },
                Column.Whole("pupils", "学生", "Pupils", 0, 99999) with { Required = true, Note = "男生与女生之和。", Example = "164" },
                Column.Whole("boarders", "寄宿生", "Boarders", 0, 99999),
                Column.Whole("integrated", "随班就读", "Integrated", 0, 99999),
                Column.Whole("total", "全校学生合计", "Pupils of the school", 0, 999999) with { Note = "写在这所学校的任意一行，用来核对各年级之和；空着不核对。" },
            ],
            Check = (row, _) =>
            {
                if (row.Whole("pupils") is { } pupils && row.Whole("boys") is { } boys && row.Whole("girls") is { } girls)
                {
                    if (boys + girls != pupils)
                        row.Fault("pupils", SwappedDigits.Are((int)pupils, (int)(boys + girls)) ? "男生、女生相加是 {0}，像是把两位数字写颠倒了。" : "男生、女生相加是 {0}。", (boys + girls).ToString(System.Globalization.CultureInfo.InvariantCulture));
                    if (pupils > 0 && row.Whole("classes") == 0)
                        row.Fault("classes", "有学生，没有班。");
                    if (row.Whole("boarders") > pupils)
                        row.Fault("boarders", "寄宿生多于学生。");
                    if (row.Whole("integrated") > pupils)
                        row.Fault("integrated", "随班就读多于学生。");
                }
            },
        },
    ]);

    public override IReadOnlyDictionary<string, SheetTarget> Targets { get; } = new Dictionary<string, SheetTarget>
    {
        ["lines"] = new("enrolment_lines", "id")
        {
            Keys = ["return_id", "stage", "grade", "point", "category"],
            NotStored = ["total"],
            References =
            [
                new("school", "return_id", "select r.id from enrolment_returns r where r.district_id = i.district_id and r.school_year = (s.given->>'school_year')::int and r.state = 'Draft' and (r.school_name = s.given->>'school' or r.school_code = s.given->>'school')",
                    "select r.school_name from enrolment_returns r where r.id = t.return_id", "没有这所学校这个学年正在填报的报表：还没有开始填报，或已经上报。"),
            ],
            Checks =
            [
                new("stage", "exists (select from enrolment_returns r where r.id = (s.stored->>'return_id')::uuid and not s.stored->>'stage' = any (r.stages))", "这所学校没有这个学段"),
                new("total", $"{Off} and {Swapped}", "各行学生相加是 {0}，像是把两位数字写颠倒了。", Hint: School),
                new("total", $"{Off} and not {Swapped}", "各行学生相加是 {0}。", Hint: School),
            ],
            Defaults = """{"point": "", "category": "", "boarders": 0, "integrated": 0}""",
            Fixed = new Dictionary<string, string>
            {
                ["district_id"] = "i.district_id",
                ["school_id"] = "select r.school_id from enrolment_returns r where r.id = (s.stored->>'return_id')::uuid",
            },
        },
    };

    public override async Task CommittedAsync(StaffingDbContext db, Import import, IReadOnlyDictionary<string, Guid[]> changed, CancellationToken ct)
    {
        var ids = changed.Values.SelectMany(found => found).Select(id => new EnrolmentLineId(id)).ToList();
        if (await db.EnrolmentLines.AnyAsync(l => ids.Contains(l.Id) && db.EnrolmentReturns.Any(r => r.Id == l.ReturnId && r.State != ReturnState.Draft), ct))
            throw new RuleBrokenException("有的学校在核对之后已经上报，请重新核对。");
    }
}
