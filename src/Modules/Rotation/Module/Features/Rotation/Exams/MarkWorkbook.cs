using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>The mark sheet: one row for each candidate, one column for each paper.</summary>
internal static class MarkWorkbook
{
    public const string Admission = "admission";
    public const string Name = "name";

    public static WorkbookDefinition Of(ExamRule rule) => new("rotation.marks", "考试成绩", "Marks", [Sheet(rule)]);

    public static SheetDefinition Sheet(ExamRule rule) => new("marks", "考试成绩", "Marks")
    {
        Keys = [Admission],
        Columns =
        [
            Column.Number(Admission, "准考证号", "Admission number") with { Required = true },
            Column.Name(Name, "姓名", "Name") with { Note = "核对用：与准考证号不符的不导入" },
            Column.Number("room", "考场", "Room") with { Note = "只为核对，不导入" },
            Column.Number("seat", "座位", "Seat") with { Note = "只为核对，不导入" },
            .. rule.Parts.Select(ColumnOf),
        ],
    };

    public static IReadOnlyList<object?> Row(ExamRule rule, CandidateRow row, Guid account) =>
    [
        row.Candidate.Admission, row.Entrant.Name, row.Candidate.Room, row.Candidate.Seat,
        .. rule.Parts.Select(part => row.Marks.GetValueOrDefault(part.Part)?.Seen(account, rule.DoubleEntry) is { } mark ? mark.Kind == MarkKind.Sat ? mark.Thousandths / 1000m : MarkText.Typed(mark) : (object?)null),
    ];

    public static IReadOnlyList<PartMark> MarksOf(ExamRule rule, SheetRow row) => rule.Parts.Select(part => new PartMark(part.Part, (long)row[part.Part]! switch
    {
        -1 => Mark.Absent,
        -2 => Mark.Void,
        var thousandths => new(MarkKind.Sat, (int)thousandths),
    })).ToList();

    private static SheetColumn ColumnOf(ExamPart part) => new(part.Part, part.Name, part.Part, (cell, _) =>
        MarkText.Read(cell.Text, part.Maximum) is { Wrong: { } wrong }
            ? CellValue.Broken(wrong.Text, wrong.Values.Length == 0 ? null : string.Join(' ', wrong.Values))
            : new(MarkText.Read(cell.Text, part.Maximum).Mark! switch { { Kind: MarkKind.Absent } => -1L, { Kind: MarkKind.Void } => -2L, var mark => mark.Thousandths }))
    {
        Required = true, WhenBlank = MarkText.Blank, Format = ColumnFormat.Decimal, Note = $"0—{part.Maximum:0.##} 分，最多三位小数；缺考写“缺考”，违纪写“违纪”",
    };
}
