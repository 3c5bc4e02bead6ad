using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Domain.Lessons;

/// <summary>The item of a score that a lesson comes to: the highest and lowest marks left out, the rest averaged exactly, rounded once.</summary>
internal static class LessonScore
{
    public static ScoreItem Of(RotationPolicy policy, LessonTurn turn)
    {
        var rule = policy.TrialLesson ?? new();
        if (turn.IsAbsent || turn.Marks.Count == 0)
            return new(ExamScheme.Lesson, "试讲", "缺席", 0);
        var kept = Kept(rule, turn.Marks.Select(m => m.Thousandths).ToList());
        return new(ExamScheme.Lesson, "试讲", $"{turn.Marks.Count} 名评委，计 {kept.Count} 名的平均", Shares.OfAverage(kept, rule.Maximum, ExamScheme.LessonShare(policy)));
    }

    /// <returns>In ascending order; never empty.</returns>
    public static IReadOnlyList<int> Kept(LessonRule rule, IReadOnlyCollection<int> marks)
    {
        var ordered = marks.Order().ToList();
        // Recusals may leave fewer judges than the rule drops: then all count.
        return ordered.Count > rule.DropLowest + rule.DropHighest ? ordered[rule.DropLowest..^rule.DropHighest] : ordered;
    }
}
