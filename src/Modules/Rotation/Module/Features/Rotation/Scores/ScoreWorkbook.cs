using System.Globalization;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>The sheet a school fills in: its columns follow from the round's scoring scheme.</summary>
internal static class ScoreWorkbook
{
    public const string Post = "post";
    public const string Staff = "staff_number";
    public const string Name = "name";
    private const string Basis = "_basis";

    public static WorkbookDefinition Of(ScoreScheme scheme) => new("rotation.scores", "竞聘评分", "Scores", [Sheet(scheme)]);

    public static SheetDefinition Sheet(ScoreScheme scheme) => new("scores", "竞聘评分", "Scores")
    {
        Keys = [Post, Staff],
        Columns =
        [
            Column.Number(Post, "岗位编号", "Post") with { Required = true, Example = "P012" },
            Column.Number(Staff, "教职工号", "Staff number") with { Required = true },
            Column.Text(Name, "姓名", "Name") with { Note = "只为核对，不导入" },
            Column.Text("home_school", "现学校", "Present school") with { Note = "只为核对，不导入" },
            .. scheme.Items.SelectMany(item => new[] { PointsOf(item), Column.Text(item.Item + Basis, item.Name + "依据", item.Item + " basis", 100) }),
        ],
    };

    public static IReadOnlyList<object?> Row(ScoreScheme scheme, Applicant applicant, DateOnly baseOn, Names names) =>
    [
        applicant.Post.Code, applicant.Entrant.StaffNumber, applicant.Entrant.Name, applicant.Entrant.HomeSchoolName,
        .. scheme.Items.SelectMany(item =>
        {
            if (applicant.Score?.Items.FirstOrDefault(i => i.Item == item.Item) is { } given)
                return new object?[] { given.Thousandths / 1000m, given.Basis };
            var form = Suggestion.Of(item, applicant.Entrant, baseOn, names);
            return [form.Points is null ? null : decimal.Parse(form.Points, CultureInfo.InvariantCulture), form.Basis];
        }),
    ];

    /// <summary>The items of a row without faults, in the scheme's order.</summary>
    public static IReadOnlyList<ScoreItem> ItemsOf(ScoreScheme scheme, SheetRow row) => scheme.Items
        .Select(item => new ScoreItem(item.Item, item.Name, row[item.Item + Basis] as string ?? "", (int)(long)row[item.Item]!)).ToList();

    private static SheetColumn PointsOf(SchemeItem item) => new(item.Item, item.Name, item.Item, (cell, _) =>
        ScoreSheet.Thousandths(cell.Text, item.Maximum, out var points) is { } wrong
            ? CellValue.Broken(wrong.Text, wrong.Values.Length == 0 ? null : string.Join(' ', wrong.Values))
            : new((long)points))
    {
        Required = true, WhenBlank = ScoreSheet.Blank, Format = ColumnFormat.Decimal,
        Note = item.Maximum is { } most ? $"0—{most:0.##} 分，最多三位小数；没有得分填 0" : "最多三位小数；没有得分填 0",
    };
}
