using Workforce.Rotation.Matching.Adjustment.Flow;
using Workforce.Rotation.Matching.Adjustment.Proofs;

namespace Workforce.Rotation.Matching.Adjustment.Search;

/// <summary>
/// Exact search for a plan whose movers fit the counts: at each node the best bound over all pays; where it leaves the
/// question open, two nodes, in which somebody on whom the cheapest flows disagree stays or moves. Every answer is
/// either a plan or a proof, unless the effort allowed is spent first.
/// </summary>
internal sealed class PlanSearch
{
    private const int Rounds = 48;
    private const int DeepestNode = 1500;

    private readonly AdjustmentCase adjustment;
    private readonly MoverCounts counts;
    private readonly long[] costs;
    private readonly Effort effort;
    private readonly Relaxation relaxation, withoutCosts;
    private readonly long scale, box;
    private (long PerMover, long PerBackbone) start;
    private bool stopAtFirst;
    private long? atMost;
    private Plan? found;

    public PlanSearch(AdjustmentCase adjustment, MoverCounts counts, long[] costs, Effort effort)
    {
        (this.adjustment, this.counts, this.costs, this.effort) = (adjustment, counts, costs, effort);

        // With costs and without, the bases have little in common: each keeps its own to start from.
        (relaxation, withoutCosts) = (new Relaxation(adjustment, effort), new Relaxation(adjustment, effort));
        var highest = Math.Max(1, costs.Length == 0 ? 1 : costs.Max());
        scale = Scale(highest, adjustment.Posts.Count);
        box = 4 * scale * highest;
    }

    /// <summary>The least number of 64-bit costs that still leaves room for pays and chains; 0 where there is none.</summary>
    public bool FitsIn64Bits => scale > 0;

    /// <summary>Any plan within the decisions that costs no more than given, or a proof that there is none.</summary>
    public SearchAnswer FindAny(Decisions decisions, long? costAtMost)
    {
        (stopAtFirst, atMost, found) = (true, costAtMost, null);
        var proof = Explore(decisions, 0);
        return new SearchAnswer(found, found is null ? proof : null);
    }

    /// <summary>The cheapest plan within the decisions, of those that cost no more than given, and a proof that none is cheaper; or a proof that there is no plan.</summary>
    public SearchAnswer FindCheapest(Decisions decisions, long? costAtMost = null)
    {
        (stopAtFirst, atMost, found) = (false, costAtMost, null);
        var proof = Explore(decisions, 0);
        return new SearchAnswer(proof is null ? null : found, proof);
    }

    /// <summary>The best bound over all pays without branching, the prices that give it, and the cheapest plan that came up, if any.</summary>
    public (Int128 Bound, DualPrices Prices, Plan? Plan)? Root(Decisions decisions)
    {
        (stopAtFirst, atMost, found) = (false, null, null);
        return Raise(decisions, costs, scale, null, keepRaising: true).Best is { } best && !effort.IsSpent ? (best.Bound, best.Prices, found) : null;
    }

    /// <summary>The prices of the cheapest flow at the pays of a proof, with one decision less than the proof was made for.</summary>
    public DualPrices PricesWithout(Decisions decisions, Proof proof)
    {
        while (proof is Proof.ByCases cases) proof = cases.IfSheStays;
        var pays = ((Proof.ByPrices)proof).Prices;
        return withoutCosts.Run(decisions, costs, 0, pays.Mover, pays.Backbone).Prices;
    }

    /// <summary>A proof that no plan is as cheap as asked for; null where one was found or the effort is spent.</summary>
    private Proof? Explore(Decisions decisions, int depth, SearchNode? above = null)
    {
        if (decisions.FirstWithoutAPair() >= 0) return new Proof.ByPrices(new DualPrices(0, 0, 0, new long[adjustment.Posts.Count]));
        if (stopAtFirst && atMost is null && Raise(decisions, costs, 0) is var first && IsOver(first)) return first.Proof;
        var node = Raise(decisions, costs, scale, above);
        if (IsOver(node)) return node.Proof;
        var teacher = node.Disagree(adjustment, decisions);
        if (atMost is null || node.IsBroken || node.IsAtTheBox || teacher < 0)
        {
            var none = Raise(decisions, costs, 0);
            if (IsOver(none)) return none.Proof;
            node.Plans.AddRange(none.Plans);
            teacher = node.Disagree(adjustment, decisions);
        }

        if (teacher < 0 || depth == DeepestNode) return null;
        var proofs = new Proof[2];
        foreach (var freedom in (Freedom[])[Freedom.Moves, Freedom.Stays])
        {
            decisions.Set(teacher, freedom);
            var proof = Explore(decisions, depth + 1, node);
            decisions.Set(teacher, Freedom.Open);
            if (proof is null) return null;
            proofs[freedom == Freedom.Stays ? 0 : 1] = proof;
        }

        return new Proof.ByCases(teacher, proofs[0], proofs[1]);
    }

    private bool IsOver(SearchNode node) => node.Proof is not null || effort.IsSpent || (stopAtFirst && found is not null);

    /// <summary>
    /// Raises the bound by other pays until it exceeds what is asked for, or can be raised no more. Steps are kept
    /// short at first: far from the best pays a flow has little in common with the last one and takes long to find.
    /// </summary>
    private SearchNode Raise(Decisions decisions, long[] costs, long scale, SearchNode? above = null, bool keepRaising = false)
    {
        var node = new SearchNode();
        var limit = scale == 0 ? 1L << 20 : box;
        var reach = scale == 0 ? limit : start == (0, 0) ? box / 64.0 : Math.Max(scale, Math.Max(Math.Abs(start.PerMover), Math.Abs(start.PerBackbone)) / (above is null ? 64.0 : 256.0));
        var model = new PayModel(counts, limit);
        if (above is not null) node.Inherit(above, decisions, plan => model.Add((double)scale * plan.Cost, plan.Movers, plan.Backbone));
        var (perMover, perBackbone) = scale == 0 ? (0L, 0L) : start;
        var tried = new HashSet<(long, long)>();
        for (var round = 0; round < Rounds && tried.Add((perMover, perBackbone)) && !effort.IsSpent; round++)
        {
            var (pairs, prices) = (scale == 0 ? withoutCosts : relaxation).Run(decisions, costs, scale, perMover, perBackbone);
            if (pairs is null)
            {
                node.IsBroken = true;
                if (scale == 0 && DualBound.Of(adjustment, decisions, counts, prices, costs) > 0) node.Proof = new Proof.ByPrices(prices);
                return node;
            }

            var plan = Plan.Of(adjustment, pairs, costs);
            Keep(plan);
            if (stopAtFirst && found is not null) return node;
            var bound = ((Int128)scale * plan.Cost) - ((Int128)perMover * plan.Movers) - ((Int128)perBackbone * plan.Backbone) + counts.Least(perMover, perBackbone);
            var isBetter = node.Best is not { } best || bound > best.Bound;
            if (isBetter) node.Best = (bound, prices);
            if (!keepRaising && Exceeds(node.Best!.Value.Bound, scale))
            {
                node.Proof = new Proof.ByPrices(node.Best.Value.Prices);
                break;
            }

            node.Plans.Add(plan);
            model.Add((double)scale * plan.Cost, plan.Movers, plan.Backbone);
            var (mover, backbone) = (node.Best!.Value.Prices.Mover, node.Best.Value.Prices.Backbone);
            (var value, perMover, perBackbone) = model.Highest(mover, backbone, reach);
            node.Active = model.Active(perMover, perBackbone);
            if (value <= (double)node.Best.Value.Bound + 0.5) break;
            if (isBetter && Math.Max(Math.Abs(perMover - mover), Math.Abs(perBackbone - backbone)) > 0.9 * reach) reach *= 4;
        }

        if (scale > 0 && node.Best is { } reached)
        {
            start = (reached.Prices.Mover, reached.Prices.Backbone);
            node.IsAtTheBox = Math.Max(Math.Abs(start.PerMover), Math.Abs(start.PerBackbone)) >= limit - 1;
        }

        return node;
    }

    private bool Exceeds(Int128 bound, long scale) => scale == 0 ? bound > 0 : atMost is { } cost && bound > (Int128)scale * cost;

    /// <summary>A plan that fits is kept where it is what is asked for; in a search for the cheapest, only a cheaper one is asked for from then on.</summary>
    private void Keep(Plan plan)
    {
        if (!counts.Contains(plan.Movers, plan.Backbone) || plan.Cost > atMost) return;
        found = plan;
        if (!stopAtFirst) atMost = plan.Cost - 1;
    }

    /// <summary>Fractions of a unit make pays finer; at most 16 bits of them, and none where sums along a chain would leave 64 bits.</summary>
    private static long Scale(long highest, int posts)
    {
        var room = (Int128.One << 61) / ((Int128)36 * (posts + 2) * (posts + 2) * highest);
        var scale = 1L << 16;
        while (scale > 0 && scale > room) scale >>= 1;
        return scale;
    }
}
