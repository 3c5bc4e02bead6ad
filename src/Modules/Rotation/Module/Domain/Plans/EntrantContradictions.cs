namespace Workforce.Rotation.Domain.Plans;

internal static class EntrantContradictions
{
    public static IEnumerable<Contradiction> Of(PlannedRound plan)
    {
        var rule = plan.Policy.CrossEligibility.Rule;
        if (rule == "unhired-only" && plan.Volunteers > 0)
            yield return new("方案只让落聘教师参加，名单里却有 {0} 名自愿流动的教师。请移出他们，或修改跨校竞聘对象。", Stops: true, plan.Volunteers);
        if (rule is "unhired-only" or "exclusive-branch" && plan.Holders > 0)
            yield return new("方案不让校内拟聘的教师再参加，名单里却有 {0} 名。请移出他们，或修改跨校竞聘对象。", Stops: true, plan.Holders);
        if (plan.Policy.Direction != "any" && plan.Policy.Tiers.Count < 2)
            yield return new("流动方向要比较学校层级，方案里却没有列出层级。", Stops: true);
    }
}
