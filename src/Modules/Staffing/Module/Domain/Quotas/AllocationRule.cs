using Workforce.Platform.Changes;
using Workforce.Staffing.Domain.Computation;

namespace Workforce.Staffing.Domain.Quotas;

/// <summary>Gives a plan's posts to schools: what the standard gives where the total allows it, else the total by largest remainder. What was set by hand stays.</summary>
internal static class AllocationRule
{
    /// <param name="lines">In the order that decides between equal remainders.</param>
    public static void Apply(int total, Rounding rounding, IReadOnlyList<QuotaLine> lines)
    {
        var fixedByHand = lines.Where(l => l.HandReason is not null).Sum(l => l.Allocated ?? 0);
        if (fixedByHand > total)
            throw new RuleBrokenException("手工调整的 {0} 个已经超过全县总量 {1} 个。", fixedByHand, total);
        var open = lines.Where(l => l.HandReason is null && l.Gap is null).ToList();
        if (open.Count == 0)
            return;
        var left = total - fixedByHand;
        if (open.TrueForAll(l => l.Whole is not null) && open.Sum(l => l.Whole) <= left)
        {
            open.ForEach(line => line.AllocateByRule(line.Whole!.Value));
            return;
        }
        var sum = open.Aggregate(Fraction.Zero, (all, line) => all + line.Exact);
        var wanted = open.TrueForAll(l => l.Whole is not null) ? left : Math.Min(left, rounding.Mode == "none" ? sum.Floor() : rounding.Apply(sum).Num);
        var parts = LargestRemainder.Split(wanted, open.Select(l => l.Exact).ToList());
        for (var i = 0; i < parts.Length; i++)
            open[i].AllocateByRule((int)parts[i]);
    }
}
