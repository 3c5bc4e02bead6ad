using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Lessons;

internal static class LessonsBelongToTheRound
{
    /// <exception cref="RuleBrokenException">The plan has no trial lesson, or its inputs are locked.</exception>
    public static void Check(Round round)
    {
        if (!round.Policy.Values.HasLesson() || round.Policy.Values.TrialLesson is null)
            throw new RuleBrokenException("本轮方案没有试讲。先在方案里选用试讲。");
        if (round.State > RoundState.Scoring)
            throw new RuleBrokenException("本轮输入已经锁定，试讲不能再改。");
    }

    public static void CheckMarks(Round round, DateTimeOffset now)
    {
        Check(round);
        if (!round.TakesScores(now))
            throw new RuleBrokenException("评分已于 {0:yyyy-MM-dd HH:mm} 截止，不能再录入打分。需要时先改期。", Stages.Local(round.Dates.ScoresDueAt));
    }
}
