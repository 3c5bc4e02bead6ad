using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>A score is the sum of the published scheme's items, each within its maximum: nothing missing, nothing beside it.</summary>
internal static class ItemsMustFollowTheScheme
{
    public static void Check(ScoreScheme scheme, IReadOnlyList<ScoreItem> items)
    {
        if (!items.Select(i => i.Item).SequenceEqual(scheme.Items.Select(i => i.Item)))
            throw new RuleBrokenException("评分项目与本轮评分方案不一致，请刷新页面后重新填写。");
        foreach (var (item, rule) in items.Zip(scheme.Items))
        {
            if (item.Thousandths < 0)
                throw new RuleBrokenException("{0}：得分不能为负数。", item.Name);
            if (rule.Maximum is { } most && item.Thousandths > most * 1000)
                throw new RuleBrokenException("{0}：最多 {1} 分。", item.Name, most);
        }
    }
}
