using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Proofs;

/// <summary>
/// Weak duality: with the pays and prices added, everybody at her cheapest post costs no more than any placement;
/// what the prices of seats and the pays for movers add to that placement is taken off at its largest.
/// </summary>
internal static class DualBound
{
    /// <summary>No placement within the decisions and counts costs less, in units of the scale.</summary>
    public static Int128 Of(AdjustmentCase adjustment, Decisions decisions, MoverCounts? counts, DualPrices prices, ReadOnlySpan<long> costs)
    {
        Int128 bound = counts?.Least(prices.Mover, prices.Backbone) ?? 0;
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
        {
            var least = Cheapest(adjustment, decisions, teacher, prices, costs);
            if (least is null) return Int128.MaxValue;
            bound += least.Value;
        }

        for (var post = 0; post < prices.Seats.Length; post++)
            bound -= (Int128)prices.Seats[post] * (prices.Seats[post] > 0 ? adjustment.Capacities[post] : adjustment.Minimums[post]);
        return bound;
    }

    /// <summary>What she costs at least; null where no pair is left to her.</summary>
    public static Int128? Cheapest(AdjustmentCase adjustment, Decisions decisions, int teacher, DualPrices prices, ReadOnlySpan<long> costs)
    {
        Int128? least = null;
        for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
        {
            if (!decisions.Allows(teacher, adjustment.Pairs[pair].Post)) continue;
            var price = Price(adjustment, teacher, pair, prices, costs);
            if (least is null || price < least) least = price;
        }

        return least;
    }

    /// <summary>What a pair of a teacher costs at the prices.</summary>
    public static Int128 Price(AdjustmentCase adjustment, int teacher, int pair, DualPrices prices, ReadOnlySpan<long> costs)
    {
        var post = adjustment.Pairs[pair].Post;
        var price = ((Int128)prices.Scale * costs[pair]) + prices.Seats[post];
        return adjustment.Moves(teacher, post) ? price - prices.Mover - (adjustment.Standings[teacher].Backbone ? prices.Backbone : 0) : price;
    }
}
