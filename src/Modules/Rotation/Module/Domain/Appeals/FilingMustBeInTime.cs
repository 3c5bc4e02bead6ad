using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Appeals;

/// <summary>Late is refused with the law's term, unless the person says why; the handler then decides whether it is accepted.</summary>
internal static class FilingMustBeInTime
{
    /// <returns>Whether it is late.</returns>
    public static bool Check(AppealClock clock, DateOnly knownOn, DateOnly filedOn, string? lateWhy)
    {
        if (knownOn > filedOn)
            throw new RuleBrokenException("知道决定的日期不能晚于提出的日期。");
        if (clock.FileBy(knownOn) is not { } by || filedOn <= by)
            return false;
        if (string.IsNullOrWhiteSpace(lateWhy))
            throw new RuleBrokenException("已过期限：依据{0}，最迟应在 {1} 提出。确有正当理由的，请写明逾期理由。", clock.Line.Source, by.ToString("yyyy-MM-dd"));
        return true;
    }
}
