namespace Workforce.Rotation.Domain.Exams;

/// <summary>The scheme that a round by exam or trial lesson scores by: one item for each paper and one for the lesson, together 100 points.</summary>
internal static class ExamScheme
{
    public const string Lesson = "trial-lesson";
    public const decimal Full = 100;

    public static ScoreScheme Of(RotationPolicy policy) => new("cross", Title(policy), Full,
    [
        .. policy.HasExam() ? (policy.Exam?.Parts ?? []).Select(part => new SchemeItem(part.Part, part.Name, part.Weight * ExamShare(policy) / 100)) : [],
        .. policy.HasLesson() ? new[] { new SchemeItem(Lesson, "试讲", LessonShare(policy)) } : [],
    ]);

    /// <summary>Percent of the score that the exam makes up.</summary>
    public static decimal ExamShare(RotationPolicy policy) => !policy.HasExam() ? 0 : policy.HasLesson() ? policy.CrossWeights?.Exam ?? 0 : 100;

    public static decimal LessonShare(RotationPolicy policy) => !policy.HasLesson() ? 0 : policy.HasExam() ? policy.CrossWeights?.Lesson ?? 0 : 100;

    private static string Title(RotationPolicy policy) => policy.CrossMethod switch
    {
        CrossMethods.Exam => "跨校竞聘考试",
        CrossMethods.Lesson => "跨校竞聘试讲",
        _ => "跨校竞聘考试和试讲",
    };
}
