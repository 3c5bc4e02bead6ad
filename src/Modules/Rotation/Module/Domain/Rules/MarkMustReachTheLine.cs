using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>合格线, where the plan draws one. It speaks once the marks are out.</summary>
internal static class MarkMustReachTheLine
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy) =>
        policy.Values.HasExam() && policy.Values.Exam?.PassMark is { } line && entrant.ExamResult is { } result && result < line * 1000
            ? new(nameof(MarkMustReachTheLine), "考试成绩 {0:0.###} 分，没有达到合格线 {1:0.###} 分。", result / 1000m, line) : null;
}
