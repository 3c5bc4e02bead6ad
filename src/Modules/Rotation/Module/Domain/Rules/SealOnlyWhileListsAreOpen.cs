using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>A seed sealed after the lists closed could be fitted to them.</summary>
internal static class SealOnlyWhileListsAreOpen
{
    public static void Check(Round round, int place, DateTimeOffset now)
    {
        if (place < 1 || place > round.Policy.Values.DrawParties.Count)
            throw new RuleBrokenException("本轮的抽签没有这一方。");
        if (round.State == RoundState.Draft)
            throw new RuleBrokenException("这一轮还没有开放：开放填报时才确定抽签各方，之后才能封存种子。");
        if (round.State != RoundState.Choosing || now >= round.Dates.ChoicesDueAt)
            throw new RuleBrokenException("志愿已经截止，不能再封存种子。截止后才封存的，不能证明与志愿无关。");
    }
}
