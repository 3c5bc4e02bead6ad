using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>取消资格 lasts at least so many months. Less is possible with open eyes: after a warning and with a written reason; the number is never changed for anybody.</summary>
internal static class BarMustReachMinimum
{
    public static bool IsShort(Measures measures, int minimum) => measures.BarMonths is { } months && months < minimum;

    public static void Check(Measures measures, int minimum, bool confirmed, string? why)
    {
        if (measures.BarMonths is { } months && (months < 1 || measures.BarScopes.Count == 0))
            throw new RuleBrokenException("取消资格须写明月数，并勾选取消哪些资格。");
        if (measures.BarMonths is null && measures.BarScopes.Count > 0)
            throw new RuleBrokenException("已勾选取消的资格，请写明月数。");
        if (IsShort(measures, minimum) && (!confirmed || string.IsNullOrWhiteSpace(why)))
            throw new RuleBrokenException("取消资格的期限规定不少于 {0} 个月，您填的是 {1} 个月。确要缩短的，请勾选确认并写明理由。", minimum, measures.BarMonths!);
    }
}
