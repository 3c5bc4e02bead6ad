using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Domain.Plans;

internal static class CrossContradictions
{
    public static IEnumerable<Contradiction> Of(PlannedRound plan)
    {
        var policy = plan.Policy;
        if (policy.HasExam())
        {
            var parts = policy.Exam?.Parts ?? [];
            if (parts.Count == 0)
                yield return new("方案用考试竞聘，却没有考试科目。", Stops: true);
            else if (parts.Sum(part => part.Weight) is var sum && sum != 100)
                yield return new("考试各科的权重合计 {0} %，应为 100 %。", Stops: true, sum);
            if (parts.Any(part => part.Maximum <= 0))
                yield return new("考试科目的满分要大于 0。", Stops: true);
            if (policy.Exam is { Sits.Count: > 0 } && !parts.Any(part => part.BySubject))
                yield return new("方案规定了哪些学科考别的学科的卷，却没有一科是按学科命题的。", Stops: true);
        }
        if (policy.HasLesson() && (policy.TrialLesson is not { } lesson || lesson.JudgesAtLeast <= lesson.DropHighest + lesson.DropLowest))
            yield return new("试讲去掉最高分、最低分之后，至少要剩一名评委的打分。", Stops: true);
        if (policy is { CrossMethod: CrossMethods.Both } && (policy.CrossWeights is not { } weights || weights.Exam + weights.Lesson != 100))
            yield return new("考试和试讲所占的百分比合计应为 100 %。", Stops: true);
        if (policy is { UpwardPercent: not null, Direction: not "tier-not-higher" })
            yield return new("方案写了可向上选拔竞聘的比例，流动方向却没有限制向上，这个比例不起作用。", Stops: false);
        if (policy.CrossEligibility is { AppraisalYears: not null, AppraisalAtLeast: null })
            yield return new("方案写了要看近几年的年度考核，却没有写明要达到什么等次。", Stops: true);
        if (policy.CrossEligibility is { MinimumYearsIfTransferredIn: { } outside, MinimumYears: var years } && outside > years)
            yield return new("区外调入的要满 {0} 年，比其他教师的 {1} 年还长。", Stops: false, outside, years);
    }
}
