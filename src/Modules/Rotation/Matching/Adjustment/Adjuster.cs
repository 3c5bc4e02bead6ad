using Workforce.Rotation.Matching.Adjustment.Calling;
using Workforce.Rotation.Matching.Adjustment.Flow;
using Workforce.Rotation.Matching.Adjustment.Infeasibility;
using Workforce.Rotation.Matching.Adjustment.Joint;
using Workforce.Rotation.Matching.Adjustment.Placing;
using Workforce.Rotation.Matching.Adjustment.Proofs;
using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>Finds the one placement of an adjustment, or why there is none.</summary>
public static class Adjuster
{
    private const long EffortAllowed = 25_000_000;

    /// <summary>
    /// The placement of least total cost among those the mode allows; among equals, the one whose list of posts in the
    /// order of teachers comes first. The order of the input does not show in it.
    /// </summary>
    public static AdjustmentResult Solve(AdjustmentCase adjustment) => Solve(adjustment, EffortAllowed);

    internal static AdjustmentResult Solve(AdjustmentCase adjustment, long effortAllowed)
    {
        var effort = new Effort(effortAllowed);
        return adjustment.Mode == AdjustmentMode.Rule ? ByRule(adjustment, effort) : new JointPlan(adjustment, effort).Solve();
    }

    private static AdjustmentResult ByRule(AdjustmentCase adjustment, Effort effort)
    {
        var order = new CallOrder(adjustment);
        if (SeatConflict.Find(adjustment, order.Start) is { } conflict) return new AdjustmentResult(null, conflict, null);
        var (decisions, list, none) = new Caller(adjustment, effort).Call();
        if (none is not null) return new AdjustmentResult(null, MoverConflict.Describe(adjustment, order), null);
        if (decisions is null) return Undecided("who is called");

        var (pairs, prices) = new SeatFlow(adjustment, decisions, effort).Cheapest()!.Value;
        var costs = Costs(adjustment);
        FirstByIds.Choose(adjustment, decisions, prices, costs, pairs);
        return ListCertifier.For(adjustment, list!, pairs, effort) is { } certified
            ? Answer(adjustment, Plan.Of(adjustment, pairs, costs), prices, certified, null, [])
            : Undecided("who cannot be called");
    }

    internal static AdjustmentResult Answer(
        AdjustmentCase adjustment, Plan plan, DualPrices prices, CalledList? list, Proof? cheaper, IReadOnlyList<(int Teacher, int Post, Proof Proof)> earlier) =>
        new(new AdjustmentOutcome(
            Array.ConvertAll(plan.Pairs, pair => adjustment.Pairs[pair].Post),
            new Certificate(plan.Cost, plan.Movers, plan.Backbone, prices, list, cheaper, earlier)), null, null);

    internal static long[] Costs(AdjustmentCase adjustment) => Array.ConvertAll(adjustment.Pairs, pair => pair.Cost);

    internal static AdjustmentResult Undecided(string what) =>
        new(null, null, $"The effort allowed was spent before {what} could be proved: nothing is written, because an unproved answer would not be one.");
}
