using Workforce.Platform.Calendars;

namespace Workforce.Rotation.Domain.Plans;

internal static class DateContradictions
{
    public static IEnumerable<Contradiction> Of(PlannedRound plan)
    {
        var (dates, policy) = (plan.Dates, plan.Policy);
        var scored = Calendar.On(dates.ScoresDueAt);
        if (Calendar.On(dates.ContestsDueAt) is var contested && contested < policy.ContestDays.After(scored, plan.Calendar))
            yield return new("评分 {0:yyyy-MM-dd} 截止，复核到 {1:yyyy-MM-dd} 截止，不足方案规定的复核期限。", Stops: true, scored, contested);
        if (plan.Notice.After(dates.DrawOn, plan.Calendar) is var noticed && noticed >= dates.EffectiveOn)
            yield return new("{0:yyyy-MM-dd} 开奖之后公示，最早 {1:yyyy-MM-dd} 期满，晚于到岗日期 {2:yyyy-MM-dd}。", Stops: true, dates.DrawOn, noticed, dates.EffectiveOn);
        if (Calendar.On(dates.ChoicesDueAt).AddDays(-1) < Calendar.On(dates.ChoicesOpenAt))
            yield return new("填报志愿不到一天，教师可能来不及。", Stops: false);
    }
}
