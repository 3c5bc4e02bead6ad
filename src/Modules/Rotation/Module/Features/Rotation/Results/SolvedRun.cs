using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Explanation;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>A run computed again from its published bundle, ready to be explained.</summary>
internal sealed record SolvedRun(RotationBundle Bundle, Outcome Outcome, Explainer Explainer)
{
    public Market Market => Bundle.Market;
    public MatcherOptions Options => new(Bundle.Exchange, Threads: 1);
    public bool Exchanges => Bundle.Exchange != ExchangeRule.None;

    public static SolvedRun Of(RotationBundle bundle)
    {
        var outcome = Matcher.Solve(bundle.Market, new(bundle.Exchange, Threads: 1));
        return new(bundle, outcome, new Explainer(bundle.Market, outcome));
    }
}
