using Workforce.Rotation.Matching.Adjustment.Flow;
using Workforce.Rotation.Matching.Adjustment.Infeasibility;
using Workforce.Rotation.Matching.Adjustment.Placing;
using Workforce.Rotation.Matching.Adjustment.Proofs;
using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Joint;

/// <summary>
/// Who and where together. First the best prices and any plan: every pair whose reduced cost alone exceeds the gap
/// between them can be left out (Crowder, Johnson and Padberg 1983). What is left is small enough to be searched.
/// </summary>
internal sealed class JointPlan(AdjustmentCase adjustment, Effort effort)
{
    private readonly MoverCounts counts = new(adjustment, adjustment.MoverGoal, adjustment.Teachers.Count);

    public AdjustmentResult Solve()
    {
        var decisions = Decisions.ExemptStay(adjustment);
        if (SeatConflict.Find(adjustment, decisions) is { } conflict) return new AdjustmentResult(null, conflict, null);
        var search = Search(adjustment);
        if (!search.FitsIn64Bits)
            return new AdjustmentResult(null, null, "The costs are too high for so many posts to decide who and where together: divide them all by the same number, or use the mode rule. Nothing is written.");

        if (search.Root(decisions) is not { } root) return Adjuster.Undecided("the least cost");
        var (bound, prices, some) = root;
        if (some is null)
        {
            var any = search.FindAny(decisions, null);
            if (any.Proof is not null) return new AdjustmentResult(null, MoverConflict.Describe(adjustment, null), null);
            if (any.Plan is null) return Adjuster.Undecided("whether any plan fits");
            some = any.Plan;
        }

        var near = Near(prices, Room(prices, bound, some.Cost));
        var cheapest = Search(near).FindCheapest(Decisions.ExemptStay(near), some.Cost);
        if (cheapest is not { Plan: { } plan, Proof: { } proof }) return Adjuster.Undecided("the least cost");
        return First(prices, bound, near, plan, bound > (Int128)prices.Scale * (plan.Cost - 1) ? null : proof);
    }

    private AdjustmentResult First(DualPrices prices, Int128 bound, AdjustmentCase near, Plan plan, Proof? proof)
    {
        var room = Room(prices, bound, plan.Cost);
        var (nearest, posts) = (Near(prices, room), Array.ConvertAll(plan.Pairs, pair => near.Pairs[pair].Post));
        plan = Plan.Of(nearest, Enumerable.Range(0, posts.Length).Select(teacher => PairOf(nearest, teacher, posts[teacher])).ToArray(), Adjuster.Costs(nearest));
        var chooser = new FirstByIdsAmongPlans(nearest, counts, Search(nearest), Adjuster.Costs(nearest), prices, (long)Int128.Min(room, long.MaxValue / 4));
        return chooser.Choose(plan) is { } first
            ? Adjuster.Answer(nearest, first.Plan, prices, null, proof, first.Refused)
            : Adjuster.Undecided("which of the cheapest plans comes first by ids");
    }

    private PlanSearch Search(AdjustmentCase part) => new(part, counts, Adjuster.Costs(part), effort);

    private static Int128 Room(DualPrices prices, Int128 bound, long cost) => ((Int128)prices.Scale * cost) - bound;

    /// <summary>Only the pairs that a plan within the room can use.</summary>
    private AdjustmentCase Near(DualPrices prices, Int128 room)
    {
        var (decisions, costs) = (Decisions.ExemptStay(adjustment), Adjuster.Costs(adjustment));
        var least = new Int128[adjustment.Teachers.Count];
        for (var teacher = 0; teacher < least.Length; teacher++) least[teacher] = DualBound.Cheapest(adjustment, decisions, teacher, prices, costs)!.Value;
        return adjustment.WithPairs((teacher, pair) =>
            decisions.Allows(teacher, adjustment.Pairs[pair].Post) && DualBound.Price(adjustment, teacher, pair, prices, costs) - least[teacher] <= room);
    }

    private static int PairOf(AdjustmentCase part, int teacher, int post)
    {
        var pair = part.Firsts[teacher];
        while (part.Pairs[pair].Post != post) pair++;
        return pair;
    }
}
