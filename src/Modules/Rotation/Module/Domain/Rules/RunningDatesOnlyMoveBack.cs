using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>People rely on announced dates. What is still to come may be put off, never brought forward.</summary>
internal static class RunningDatesOnlyMoveBack
{
    public static void Check(Round round, RoundDates dates, Change change)
    {
        if (round.State is not (RoundState.Choosing or RoundState.Scoring))
            throw new RuleBrokenException("输入已经锁定，日期不能再改。");
        if (string.IsNullOrWhiteSpace(change.Reason))
            throw new RuleBrokenException("填报开始后改期，请写明理由。");
        if (dates.BaseOn != round.Dates.BaseOn || dates.ChoicesOpenAt != round.Dates.ChoicesOpenAt)
            throw new RuleBrokenException("填报开始后，基准日和开放时间不能再改。");
        if (round.State == RoundState.Scoring && dates.ChoicesDueAt != round.Dates.ChoicesDueAt)
            throw new RuleBrokenException("志愿已经截止，截止时间不能再改。");
        if (dates.ChoicesDueAt < round.Dates.ChoicesDueAt || dates.ScoresDueAt < round.Dates.ScoresDueAt || dates.ContestsDueAt < round.Dates.ContestsDueAt || dates.DrawOn < round.Dates.DrawOn)
            throw new RuleBrokenException("填报开始后，日期只能延后，不能提前。");
    }
}
