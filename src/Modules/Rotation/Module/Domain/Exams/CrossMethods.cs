namespace Workforce.Rotation.Domain.Exams;

/// <summary>跨校竞聘方式: how people who apply to other schools are compared. Words of the policy value rotation.cross_method.</summary>
internal static class CrossMethods
{
    public const string Schools = "school-assessment";
    public const string Exam = "county-exam";
    public const string Lesson = "trial-lesson";
    public const string Both = "exam-and-trial-lesson";

    public static readonly IReadOnlyList<string> All = [Schools, Exam, Lesson, Both];

    public static bool HasExam(this RotationPolicy policy) => policy.CrossMethod is Exam or Both;

    public static bool HasLesson(this RotationPolicy policy) => policy.CrossMethod is Lesson or Both;

    /// <summary>The bureau's exam or the judges' marks decide, so no school scores anybody.</summary>
    public static bool IsScoredForAll(this RotationPolicy policy) => policy.CrossMethod != Schools;
}
