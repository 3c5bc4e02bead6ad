using Workforce.Rotation.Matching.Adjustment.Flow;
using Workforce.Rotation.Matching.Adjustment.Proofs;
using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Placing;

/// <summary>Where, once it is decided who: the minimum-cost flow over the pairs that the decisions leave.</summary>
internal sealed class SeatFlow
{
    private readonly AdjustmentCase adjustment;
    private readonly Effort effort;
    private readonly NetworkSimplex? simplex;
    private readonly int[] pairs;

    public SeatFlow(AdjustmentCase adjustment, Decisions decisions, Effort effort)
    {
        (this.adjustment, this.effort) = (adjustment, effort);
        var firsts = new int[adjustment.Teachers.Count + 1];
        var left = new List<int>(adjustment.PairCount);
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
        {
            for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
                if (decisions.Allows(teacher, adjustment.Pairs[pair].Post)) left.Add(pair);
            firsts[teacher + 1] = left.Count;
        }

        pairs = [.. left];
        if (decisions.FirstWithoutAPair() < 0)
            simplex = new NetworkSimplex(firsts, Array.ConvertAll(pairs, pair => adjustment.Pairs[pair].Post), adjustment.Capacities, adjustment.Minimums);
    }

    public bool IsFeasible() => Run(new long[pairs.Length], 1);

    /// <summary>The cheapest placement and its prices; null where there is none.</summary>
    public (int[] Pairs, DualPrices Prices)? Cheapest()
    {
        var costs = Array.ConvertAll(pairs, pair => adjustment.Pairs[pair].Cost);
        if (!Run(costs, 2 * (adjustment.Posts.Count + 2L) * Math.Max(1, costs.Length == 0 ? 1 : costs.Max()))) return null;
        var taken = new int[adjustment.Teachers.Count];
        for (var teacher = 0; teacher < taken.Length; teacher++) taken[teacher] = pairs[simplex!.PairOf(teacher)];
        var seats = new long[adjustment.Posts.Count];
        for (var post = 0; post < seats.Length; post++) seats[post] = simplex!.Price(post);
        return (taken, new DualPrices(1, 0, 0, seats));
    }

    private bool Run(long[] costs, long prohibitive)
    {
        if (simplex is null) return false;
        simplex.Run(costs, prohibitive);
        effort.Spend(simplex.Pivots);
        return simplex.Broken == 0;
    }
}
