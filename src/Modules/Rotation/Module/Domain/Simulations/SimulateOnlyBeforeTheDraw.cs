using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>Once the numbers are out, rules could be chosen by whom they favour.</summary>
internal static class SimulateOnlyBeforeTheDraw
{
    public static bool Allows(Round round) => round.State < RoundState.Drawn && round.Draw is null;

    public static void Check(Round round)
    {
        if (!Allows(round))
            throw new RuleBrokenException("抽签结果已经录入，不能再模拟：那时已能看出谁会因规则不同而得利。");
    }
}
