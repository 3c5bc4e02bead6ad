using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

internal static class ExamBelongsToTheRound
{
    /// <exception cref="RuleBrokenException">The plan has no exam, or its inputs are locked.</exception>
    public static void Check(Round round)
    {
        if (!round.Policy.Values.HasExam() || round.Policy.Values.Exam is null)
            throw new RuleBrokenException("本轮方案没有考试。先在方案里选用考试竞聘。");
        if (round.State > RoundState.Scoring)
            throw new RuleBrokenException("本轮输入已经锁定，考试不能再改。");
    }
}
