using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

internal static class DatesMustFollowOneAnother
{
    public static void Check(RoundDates dates)
    {
        if (dates.ChoicesDueAt <= dates.ChoicesOpenAt)
            throw new RuleBrokenException("志愿截止时间要晚于开放时间。");
        if (dates.ScoresDueAt < dates.ChoicesDueAt)
            throw new RuleBrokenException("评分截止时间不能早于志愿截止时间：截止之后才知道还有谁要评。");
        if (dates.ContestsDueAt <= dates.ScoresDueAt)
            throw new RuleBrokenException("复核截止时间要晚于评分截止时间，教师才有时间核对。");
        if (dates.DrawOn < Calendar.On(dates.ContestsDueAt))
            throw new RuleBrokenException("抽签日期不能早于锁定日期：输入锁定时，抽签号码必须还没有人知道。");
        if (dates.EffectiveOn <= dates.DrawOn)
            throw new RuleBrokenException("到岗日期要晚于抽签日期。");
    }
}
