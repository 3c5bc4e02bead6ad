namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>
/// What prices prove. In any placement of the scope, everybody costs at least her cheapest pair at these prices; the
/// seats take off at most what they bring when each post is as full, or as empty, as its price likes; the pays for
/// movers come back at least as for the cheapest allowed numbers. The sum is a floor under the scaled cost.
/// </summary>
internal static class WeakDuality
{
    public static Int128? Floor(AdjustmentCase adjustment, Scope scope, ClaimedPrices prices)
    {
        var floor = LeastPay(adjustment, scope, prices) - SeatIncome(adjustment, prices);
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
        {
            if (CheapestPair(adjustment, scope, prices, teacher) is not { } least) return null;
            floor += least;
        }

        return floor;
    }

    /// <summary>Null where nothing is left to her: then the scope is empty.</summary>
    public static Int128? CheapestPair(AdjustmentCase adjustment, Scope scope, ClaimedPrices prices, int teacher)
    {
        Int128? least = null;
        foreach (var pair in adjustment.PairsOf(teacher))
            if (scope.Admits(teacher, pair.Post) && Price(adjustment, prices, teacher, pair) is var price && !(price >= least)) least = price;
        return least;
    }

    public static Int128 Price(AdjustmentCase adjustment, ClaimedPrices prices, int teacher, AllowedPair pair)
    {
        var price = ((Int128)prices.Scale * pair.Cost) + prices.Seats[pair.Post];
        if (pair.Post == adjustment.Standings[teacher].Home) return price;
        return price - prices.Mover - (adjustment.Standings[teacher].Backbone ? prices.Backbone : 0);
    }

    private static Int128 SeatIncome(AdjustmentCase adjustment, ClaimedPrices prices)
    {
        Int128 income = 0;
        for (var post = 0; post < prices.Seats.Length; post++)
            income += Int128.Max((Int128)prices.Seats[post] * adjustment.Capacities[post], (Int128)prices.Seats[post] * adjustment.Minimums[post]);
        return income;
    }

    private static Int128 LeastPay(AdjustmentCase adjustment, Scope scope, ClaimedPrices prices)
    {
        if (prices is { Mover: 0, Backbone: 0 }) return 0;
        var least = Int128.MaxValue;
        for (var movers = scope.LeastMovers; movers <= scope.MostMovers; movers++)
            foreach (var backbone in (int[])[adjustment.BackboneGoal(movers), movers])
                least = Int128.Min(least, ((Int128)prices.Mover * movers) + ((Int128)prices.Backbone * backbone));
        return least;
    }
}
