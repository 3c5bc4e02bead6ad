namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>A scope at certain prices: the floor they prove, and what each pair costs above a teacher's cheapest one. Follows the scope as it narrows.</summary>
internal sealed class PricedScope
{
    private readonly AdjustmentCase adjustment;
    private readonly Int128[] cheapest;

    public PricedScope(AdjustmentCase adjustment, Scope scope, ClaimedPrices prices)
    {
        (this.adjustment, Scope, Prices) = (adjustment, scope, prices);
        Floor = WeakDuality.Floor(adjustment, scope, prices) ?? Int128.MaxValue;
        cheapest = new Int128[adjustment.Teachers.Count];
        for (var teacher = 0; teacher < cheapest.Length; teacher++) cheapest[teacher] = WeakDuality.CheapestPair(adjustment, scope, prices, teacher) ?? 0;
    }

    public Scope Scope { get; }

    public ClaimedPrices Prices { get; }

    public Int128 Floor { get; private set; }

    /// <summary>By post, and at the end for free seats: the circle of steps of weight 0 it lies on; null until somebody asks.</summary>
    public int[]? Circle { get; set; }

    /// <summary>Only for pairs that the scope admits.</summary>
    public Int128 Weight(int teacher, AllowedPair pair) => WeakDuality.Price(adjustment, Prices, teacher, pair) - cheapest[teacher];

    /// <summary>To be called when the scope has changed for her.</summary>
    public void Follow(int teacher)
    {
        var now = WeakDuality.CheapestPair(adjustment, Scope, Prices, teacher) ?? cheapest[teacher];
        Floor += now - cheapest[teacher];
        cheapest[teacher] = now;
    }
}
