namespace Workforce.Rotation.Domain.Exams;

/// <summary>The score that a candidate's marks come to, item by item, with what each rests on in the language of the documents.</summary>
internal static class ExamScore
{
    /// <param name="marks">By paper; all of them settled.</param>
    public static IReadOnlyList<ScoreItem> Of(RotationPolicy policy, IReadOnlyDictionary<string, Mark> marks)
    {
        var rule = policy.Exam ?? new();
        var share = ExamScheme.ExamShare(policy);
        var wholeIsVoid = rule.Violation == ExamRule.Whole && marks.Values.Any(mark => mark.Kind == MarkKind.Void);
        return rule.Parts.Select(part => Item(part, marks[part.Part])).ToList();

        ScoreItem Item(ExamPart part, Mark mark) => wholeIsVoid
            ? new(part.Part, part.Name, "考试违纪，成绩无效", 0)
            : new(part.Part, part.Name, BasisOf(part, mark), mark.Kind == MarkKind.Sat ? Shares.Of(mark.Thousandths, part.Maximum, part.Weight * share / 100) : 0);
    }

    private static string BasisOf(ExamPart part, Mark mark) => mark.Kind switch
    {
        MarkKind.Absent => "缺考",
        MarkKind.Void => "违纪，成绩无效",
        _ => $"卷面 {mark.Thousandths / 1000m:0.###}（满分 {part.Maximum:0.###}）",
    };

    /// <summary>The exam's own result in thousandths of 100 points, whatever share of the score it makes up; the pass mark is compared with it.</summary>
    public static int ResultOf(RotationPolicy policy, IReadOnlyDictionary<string, Mark> marks) =>
        Of(policy with { CrossMethod = CrossMethods.Exam }, marks).Sum(item => item.Thousandths);
}
