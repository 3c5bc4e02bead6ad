using Workforce.Rotation.Matching.Adjustment.Flow;
using Workforce.Rotation.Matching.Adjustment.Proofs;

namespace Workforce.Rotation.Matching.Adjustment.Search;

/// <summary>
/// The flow that is left when the two conditions on movers are not asked for but paid for (Lagrangian relaxation).
/// One simplex serves all runs: each starts from the basis of the one before.
/// </summary>
internal sealed class Relaxation
{
    private readonly AdjustmentCase adjustment;
    private readonly Effort effort;
    private readonly NetworkSimplex simplex;
    private readonly long[] priced;

    public Relaxation(AdjustmentCase adjustment, Effort effort)
    {
        this.adjustment = adjustment;
        this.effort = effort;
        priced = new long[adjustment.Pairs.Length];
        simplex = new NetworkSimplex(adjustment.Firsts, Array.ConvertAll(adjustment.Pairs, pair => pair.Post), adjustment.Capacities, adjustment.Minimums);
    }

    /// <summary>The pairs of the cheapest flow with these pays, or null where every flow breaks a bound or a decision; and its prices.</summary>
    public (int[]? Pairs, DualPrices Prices) Run(Decisions decisions, ReadOnlySpan<long> costs, long scale, long perMover, long perBackbone)
    {
        var highest = 1L;
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
        {
            var pay = perMover + (adjustment.Standings[teacher].Backbone ? perBackbone : 0);
            for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
            {
                priced[pair] = (scale * costs[pair]) - (adjustment.Moves(teacher, adjustment.Pairs[pair].Post) ? pay : 0);
                highest = Math.Max(highest, Math.Abs(priced[pair]));
            }
        }

        // A cycle meets each post once, by two pairs; what exceeds that is never worth paying.
        var prohibitive = 2 * (adjustment.Posts.Count + 2L) * highest;
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
        {
            if (decisions[teacher] == Freedom.Open) continue;
            for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
                if (!decisions.Allows(teacher, adjustment.Pairs[pair].Post)) priced[pair] = prohibitive;
        }

        simplex.Run(priced, prohibitive);
        effort.Spend(simplex.Pivots + (priced.Length / 32));
        return (Placement(decisions), new DualPrices(scale, perMover, perBackbone, Prices()));
    }

    private int[]? Placement(Decisions decisions)
    {
        if (simplex.Broken > 0) return null;
        var pairs = new int[adjustment.Teachers.Count];
        for (var teacher = 0; teacher < pairs.Length; teacher++)
        {
            pairs[teacher] = simplex.PairOf(teacher);
            if (!decisions.Allows(teacher, adjustment.Pairs[pairs[teacher]].Post)) return null;
        }

        return pairs;
    }

    private long[] Prices()
    {
        var prices = new long[adjustment.Posts.Count];
        for (var post = 0; post < prices.Length; post++) prices[post] = simplex.Price(post);
        return prices;
    }
}
