using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>Locking while people may still contest, or while scores are missing, is possible and has to be answered for.</summary>
internal static class LockBeforeItsTimeNeedsReason
{
    public static void Check(Round round, int scoresMissing, int openContests, Change change)
    {
        if (!string.IsNullOrWhiteSpace(change.Reason))
            return;
        if (scoresMissing > 0)
            throw new RuleBrokenException("还有 {0} 份评分没有录入，锁定后按 0 分计。仍要锁定请写明理由。", scoresMissing);
        if (openContests > 0)
            throw new RuleBrokenException("还有 {0} 项评分复核没有答复。仍要锁定请写明理由。", openContests);
        if (change.At < round.Dates.ContestsDueAt)
            throw new RuleBrokenException("复核时间还没有结束，提前锁定请写明理由。");
    }
}
