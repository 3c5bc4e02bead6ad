namespace Workforce.Rotation.Domain.Plans;

internal static class TermContradictions
{
    public static IEnumerable<Contradiction> Of(PlannedRound plan)
    {
        var policy = plan.Policy;
        if (policy.ContractTermYears is { } years && years < policy.ContractTermWarnBelowYears)
            yield return new("聘期 {0} 年，短于事业单位人事管理条例（国务院令第652号）第十二条一般不低于的 {1} 年。", Stops: false, years, policy.ContractTermWarnBelowYears);
        if (policy.UnhiredPath.Contains("waiting-training") && (policy.UnhiredPay is null || policy.UnhiredMaxMonths is null))
            yield return new("落聘后的步骤有待岗培训，方案却没有写明待岗期间的待遇和最长月数。", Stops: false);
        if (policy.UnhiredPath.Count == 0)
            yield return new("方案没有写明落聘之后怎么办，教师在结果页上看不到下一步。", Stops: false);
    }
}
