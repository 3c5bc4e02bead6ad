using Workforce.Rotation.Matching.Acceptance;
using Workforce.Rotation.Matching.Exchange;

namespace Workforce.Rotation.Matching;

/// <summary>Finds the outcome of a round.</summary>
public static class Matcher
{
    /// <summary>
    /// The one outcome that is best for every teacher among all in which nobody is placed below her guarantee, no
    /// post is above its capacity and nobody is passed over at a post she prefers by someone who ranks lower there.
    /// The market must be drawn. Deterministic: neither the order of input nor the number of threads shows.
    /// </summary>
    public static Outcome Solve(Market market, MatcherOptions? options = null)
    {
        options ??= new MatcherOptions();
        var components = Components.Of(market, options.Workers);
        var acceptance = new DeferredAcceptance(market, components);
        var admissions = new Admissions(market);
        var placements = new Placement[market.Teachers.Count];
        Workers.Run(options.Workers, components.Parts.Length, part =>
        {
            var (from, to) = (components.Parts[part].Start.Value, components.Parts[part].End.Value);
            acceptance.Run(from, to);
            for (var member = from; member < to; member++) placements[components.Members[member]] = acceptance.PlacementOf(member);
            if (options.Exchange == ExchangeRule.Cycles) new StableImprovementCycles(market, components, placements, from, to).Run();
            for (var member = from; member < to; member++) admissions.Count(components.Members[member], placements[components.Members[member]]);
        });
        return new Outcome(placements, admissions.Cutoffs());
    }
}
