using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

/// <summary>What a variant changes, and what it takes for granted, as sentences.</summary>
internal static class VariantText
{
    /// <summary>Names are as the officer typed them, but for the one that every simulation has.</summary>
    public static string ShownName(this VariantOptions variant, IStringLocalizer texts) => variant.Name == RequestSimulation.AsPlanned ? texts[RequestSimulation.AsPlanned] : variant.Name;

    public static IEnumerable<string> Changes(IStringLocalizer texts, VariantOptions variant, string? plan)
    {
        if (variant.Closed)
            yield return texts["校内拟聘的教师留在原岗位，不再参加跨校竞聘，也不腾出名额。"];
        if (variant.Exchange)
            yield return texts["配置之后，得分和同分排序都相同、只差抽签号的教师可以互换岗位，换了的人都更靠前。"];
        if (variant.ShortenTo is { } most)
            yield return texts["每份志愿只看前 {0} 个。", most];
        if (variant.LengthenTo is { } least)
            yield return texts["假设：志愿不足 {0} 个的，按离她最后一个志愿学校（没有志愿的，按现学校）由近到远补足她符合条件的岗位。", least];
        if (plan is not null)
            yield return texts["套用{0}：对象、方向、学段、志愿范围和个数、同分排序按该方案；人员、岗位、得分不变。", plan];
        if (variant.RuralPercent is { } rural)
            yield return texts["目标：乡村空缺补上 {0}%。", rural];
        if (variant.MoversPercent is { } movers)
            yield return texts["目标：参加人员的 {0}% 流动。", movers];
        if (variant.BackbonePercent is { } backbone)
            yield return texts["目标：流动人员中骨干占 {0}%。", backbone];
        if (variant.HasTargets)
            yield return texts["自愿竞聘达不到目标的部分，留给组织调剂。"];
    }
}
