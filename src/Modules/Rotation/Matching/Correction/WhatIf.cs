namespace Workforce.Rotation.Matching.Correction;

/// <summary>What a corrected datum would change.</summary>
/// <param name="Market">The corrected market; null where there are faults.</param>
/// <param name="Outcome">Its outcome; null where there are faults.</param>
/// <param name="Moves">Only those who would be placed elsewhere, by teacher id.</param>
/// <param name="Faults">Why the correction makes no sense; empty where it does.</param>
public sealed record WhatIf(Market? Market, Outcome? Outcome, IReadOnlyList<Move> Moves, IReadOnlyList<Fault> Faults)
{
    /// <summary>Solves the market with one datum put right and compares. A district of 5,000 teachers takes a few milliseconds.</summary>
    public static WhatIf Solve(Market market, Outcome before, CorrectedDatum datum, MatcherOptions? options = null)
    {
        var built = CorrectedMarket.Of(market, datum);
        if (built.Market is not { } corrected) return new WhatIf(null, null, [], built.Faults);
        var after = Matcher.Solve(corrected, options);
        return new WhatIf(corrected, after, Compare(market, before, after), []);
    }

    private static List<Move> Compare(Market market, Outcome before, Outcome after)
    {
        var moves = new List<Move>();
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
        {
            var (from, to) = (before.Placements[teacher], after.Placements[teacher]);
            if (from != to) moves.Add(new Move(market.Teachers[teacher], Post(market, from), Post(market, to), from.Rank, to.Rank));
        }

        return moves;
    }

    private static string? Post(Market market, Placement placement) => placement.IsPlaced ? market.Posts[placement.Post] : null;
}
