using Workforce.Platform.Changes;

namespace Workforce.Access.Domain.Rules;

/// <summary>A stand-in is for a while; whoever is away for longer needs a successor.</summary>
internal static class DelegationIsShort
{
    public static void Check(DateOnly from, DateOnly until, DateOnly today, int maxDays)
    {
        if (from < today || until < from)
            throw new RuleBrokenException("代理从今天或以后的某一天开始，结束日不早于开始日。");
        if (until.DayNumber - from.DayNumber + 1 > maxDays)
            throw new RuleBrokenException("代理最长 {0} 天；离岗更久的，请办理任免。", maxDays);
        if (from > today.AddYears(1))
            throw new RuleBrokenException("代理须在一年以内开始。");
    }
}
