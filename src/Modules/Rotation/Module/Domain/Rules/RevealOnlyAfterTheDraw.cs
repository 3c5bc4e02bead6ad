using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>Whoever knew the seeds before the fingerprint was out could fit the inputs to them; before the digits are out, the parties could choose whom to keep silent.</summary>
internal static class RevealOnlyAfterTheDraw
{
    public static void Check(Round round, DateTimeOffset now)
    {
        if (round.State < RoundState.Locked)
            throw new RuleBrokenException("输入还没有锁定，不能公开种子。先公布输入指纹，再录入公开抽签，然后各方公开。");
        if (round.State > RoundState.Locked)
            throw new RuleBrokenException("抽签已经完成，种子不能再改。");
        if (round.DrawEnteredAt is not { } entered || now < entered)
            throw new RuleBrokenException("公开抽签的号码还没有录入，不能公开种子。");
    }
}
