using Workforce.Platform.Changes;

namespace Workforce.Registry.Domain;

/// <summary>弹性退休暂行办法: at most three years, not below the original age, contribution time met, notice in time.</summary>
internal static class ChoiceKeepsWithinTheRule
{
    public static void Check(DateOnly retiresOn, DateOnly noticedOn, RetirementMonths months, FlexibleRetirement rule)
    {
        if (retiresOn == months.Statutory)
            throw new RuleBrokenException("{0:yyyy-MM} 就是法定退休月，不用登记。", retiresOn);
        if (retiresOn > months.Statutory)
            CheckLater(retiresOn, noticedOn, months, rule);
        else
            CheckEarlier(retiresOn, noticedOn, months, rule);
    }

    private static void CheckLater(DateOnly retiresOn, DateOnly noticedOn, RetirementMonths months, FlexibleRetirement rule)
    {
        if (retiresOn > months.Latest)
            throw new RuleBrokenException("最迟可以延到 {0:yyyy-MM}。", months.Latest);
        if (noticedOn > months.Statutory.AddMonths(-rule.LaterNoticeMonths))
            throw new RuleBrokenException("延迟退休要在法定退休月前至少 {0} 个月书面约定，最晚 {1:yyyy-MM-dd}。", rule.LaterNoticeMonths, months.Statutory.AddMonths(-rule.LaterNoticeMonths));
    }

    private static void CheckEarlier(DateOnly retiresOn, DateOnly noticedOn, RetirementMonths months, FlexibleRetirement rule)
    {
        if (months.Earliest is not { } earliest)
            throw new RuleBrokenException("按原退休年龄和最低缴费年限，不能提前退休。");
        if (retiresOn < earliest)
            throw new RuleBrokenException("最早可以在 {0:yyyy-MM} 退休。", earliest);
        if (noticedOn > retiresOn.AddMonths(-rule.EarlierNoticeMonths))
            throw new RuleBrokenException("提前退休要在所选月份前至少 {0} 个月书面告知，最晚 {1:yyyy-MM-dd}。", rule.EarlierNoticeMonths, retiresOn.AddMonths(-rule.EarlierNoticeMonths));
    }
}
