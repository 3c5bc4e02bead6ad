using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>A set that cannot be reconciled, in words: who, which posts, how many seats, and which rule would free it.</summary>
internal static class InfeasibleText
{
    private const int Named = 6;

    public static string Headline(IStringLocalizer texts, InfeasibleGroup why, IReadOnlyList<Entrant> people, IReadOnlyList<Post> posts, Names names)
    {
        var who = List(texts, people.Select(person => person.Name).ToList());
        var where = List(texts, posts.Select(post => PostName.Of(names, post)).ToList());
        return why.Kind switch
        {
            ViolatedSetKind.NoPost => texts["没有一个有名额的岗位可以安排{0}。", who],
            ViolatedSetKind.TooManyPeople => texts["{0} 共 {1} 人，只能去{2}，那里一共 {3} 个名额，少 {4} 个。", who, people.Count, where, why.Seats, people.Count - why.Seats],
            ViolatedSetKind.TooFewPeople when people.Count == 0 => texts["{0}最少要安排 {1} 人，但没有人可以去。", where, why.Seats],
            ViolatedSetKind.TooFewPeople => texts["{0}最少要安排 {1} 人，但可以去的只有 {2} 人：{3}。", where, why.Seats, people.Count, who],
            _ => texts["每个人都能安排，但达不到要求的调动人数或骨干比例：名额要留给必须安排的人，{0} 不能同时调动。", who],
        };
    }

    public static IEnumerable<string> Ways(IStringLocalizer texts, Infeasibility why)
    {
        foreach (var rule in why.Reliefs)
            yield return texts["放开“{0}”这一条，全部的人就能安排。", AdjustmentWords.Rule(texts, rule)];
        if (why.Reliefs.Count == 0 && why.Tried.Count > 0)
            yield return texts["单独放开这些条件都不够：{0}。", List(texts, why.Tried.Select(rule => AdjustmentWords.Rule(texts, rule)).ToList())];
        if (why.Reliefs.Count == 0 && why.Tried.Count == 0)
            yield return texts["挡住的都是资格、学科、方向等不能放开的条件，只能增加名额。"];
    }

    private static string List(IStringLocalizer texts, IReadOnlyList<string> items) =>
        string.Join(texts["、"], items.Take(Named)) + (items.Count > Named ? texts["等 {0} 项", items.Count] : "");
}
