using Workforce.Platform.Sheets;

namespace Workforce.UnitTests.Sheets;

/// <summary>A sheet with a column of every sort.</summary>
internal static class Sample
{
    public static readonly SheetDefinition People = new("people", "人员", "People")
    {
        Columns =
        [
            Column.Name("name", "姓名", "Name") with { Required = true, Aliases = ["教师姓名"] },
            Column.ResidentId("resident_id", "身份证件号", "Identity number") with { Required = true },
            Column.Date("born_on", "出生日期", "Date of birth", past: true),
            Column.Month("joined_on", "进本校年月", "Joined the school"),
            Column.Code("education", "学历", "Education", "education"),
            Column.Flag("on_establishment", "是否在编", "On the establishment"),
            Column.Whole("hours", "总周课时数", "Weekly hours", most: 60),
            Column.Decimal("score", "得分", "Score", most: 100),
            Column.Number("staff_number", "教职工号", "Staff number", length: 6),
            Column.Text("note", "备注", "Note", longest: 10),
            Column.Code("stage", "任教学段", "Stage", "stage") with { Lines = true },
            Column.Text("subject", "任教学科", "Subject") with { Lines = true },
        ],
        Keys = ["resident_id", "stage"],
        Check = (row, _) =>
        {
            if (row.Text("resident_id") is { } text && ResidentId.TryParse(text, out var id).Rule is null && row.Date("born_on") is { } born && born != id.BornOn)
                row.Warn("born_on", "与身份证件号里的出生日期不同（{0}）", id.BornOn.ToString("yyyy-MM-dd"));
        },
    };

    public static readonly WorkbookDefinition Workbook = new("test.people", "人员", "People", [People]);

    public static readonly CodeTables Codes = new(
    [
        CodeTableTests.Education,
        new CodeTable("stage", [new("2", "小学"), new("3", "初级中学"), new("4", "高级中学")]),
    ]);

    public static readonly ParseContext Context = new(Codes, new DateOnly(2026, 11, 23));

    public static IReadOnlyList<SheetRow> Read(Stream file)
    {
        using var workbook = Platform.Sheets.Workbook.Open(file);
        return [.. workbook.Find(People)!.Rows(Context)];
    }

    /// <summary>One row under the titles given with it: "姓名=张三".</summary>
    public static SheetRow ReadOne(params string[] cells)
    {
        var split = cells.Select(c => c.Split('=', 2)).ToList();
        var file = RawWorkbook.With(RawWorkbook.Row([.. split.Select(c => c[0])]) + RawWorkbook.Row([.. split.Select(c => c[1])]), "人员");
        return Read(file)[0];
    }
}
