using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>Where somebody may be sent and for how long: never to her own school, as near and as long as the policy says unless there is a reason.</summary>
internal static class PlacingMustBeAllowed
{
    public static void Check(ExchangeMove move, ExchangeKind kind, SchoolCard home, SchoolCard to, DateOnly begins, DateOnly? ends, bool relation, string? why, ExchangePolicy policy)
    {
        if (to.Id == move.SchoolId)
            throw new RuleBrokenException("接收学校就是原学校，请选择别的学校。");
        if (!to.IsPublic || !to.Stages.Contains(move.Stage))
            throw new RuleBrokenException("{0}没有这个学段的公办岗位。", to.Name);
        if (ends <= begins)
            throw new RuleBrokenException("结束日期须在开始日期之后。");
        if (relation && !kind.MovesRelation)
            throw new RuleBrokenException("{0}的人事关系不随调。", kind.Name);
        if (relation && ends is not null)
            throw new RuleBrokenException("人事关系随调的不填结束日期。");
        if (!relation && ends is null)
            throw new RuleBrokenException("请填写结束日期；只有人事关系随调的不填。");
        if (!string.IsNullOrWhiteSpace(why))
            return;
        if (policy.Placing?.Of(move.Cohort, move.IsBackbone) == PlacingRule.Cluster && home.Cluster != to.Cluster)
            throw new RuleBrokenException("普通教师在学区内交流：{0}在{1}，{2}在{3}。确需跨学区的请写明理由。", home.Name, home.Cluster ?? "—", to.Name, to.Cluster ?? "—");
        if (!relation && IsToCountryside(home.Area, to.Area) && policy.MinimumYears is { } years && ends < begins.AddYears(years).AddDays(-1) && kind.Code == "regular")
            throw new RuleBrokenException("城镇到农村交流不少于 {0} 年。确需缩短的请写明理由。", years);
    }

    /// <summary>城镇 to 农村.</summary>
    public static bool IsToCountryside(string from, string? to) => from is "urban" or "town" && to == "rural";
}
