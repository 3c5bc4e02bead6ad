using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>Had the digits been known before the fingerprint was published, somebody could have fitted the inputs to them.</summary>
internal static class DrawMustFollowTheLock
{
    public static void Check(Round round, PublicDraw draw, DateOnly today)
    {
        if (round.LockedAt is { } locked && draw.DrawnOn < Calendar.On(locked))
            throw new RuleBrokenException("开奖日期早于锁定日期：号码在锁定之前已经公开，不能作为抽签。");
        if (draw.DrawnOn > today)
            throw new RuleBrokenException("开奖日期还没有到。");
    }
}
