using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Simulations;

internal static class VariantsMustBeUsable
{
    /// <summary>Beside the round as planned.</summary>
    public const int Most = 9;

    public const int LongestList = 30;

    public static void Check(IReadOnlyList<VariantOptions> variants)
    {
        if (variants.Count == 0)
            throw new RuleBrokenException("请至少设置一个要比较的方案。");
        if (variants.Count > Most)
            throw new RuleBrokenException("一次最多比较 {0} 个方案，现在有 {1} 个。", Most, variants.Count);
        foreach (var variant in variants)
            Check(variant);
        if (variants.GroupBy(v => v.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleBrokenException("有两个方案都叫“{0}”，请改名。", twice.Key);
    }

    private static void Check(VariantOptions variant)
    {
        if (variant.AsksTheSame(new() { Name = "" }))
            throw new RuleBrokenException("方案“{0}”与本轮方案没有不同，请至少改动一项。", variant.Name);
        if (variant.ShortenTo is < 1 or > LongestList || variant.LengthenTo is < 1 or > LongestList)
            throw new RuleBrokenException("方案“{0}”：志愿数要在 1 到 {1} 之间。", variant.Name, LongestList);
        if (variant.ShortenTo is not null && variant.LengthenTo is not null)
            throw new RuleBrokenException("方案“{0}”：志愿要么截短，要么补足，不能同时。", variant.Name);
        if (new[] { variant.RuralPercent, variant.MoversPercent, variant.BackbonePercent }.Any(percent => percent is < 0 or > 100))
            throw new RuleBrokenException("方案“{0}”：目标要在 0 到 100 之间。", variant.Name);
    }
}
