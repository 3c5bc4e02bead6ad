using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Explanation;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>A run computed again from its published bundle, ready to be explained.</summary>
internal sealed record SolvedRun(RotationBundle Bundle, Outcome Outcome)
{
    // On the day of publication everybody looks, so everybody is explained at once.
    private readonly Lazy<Dictionary<string, PlacementExplanation>> explained =
        new(() => new Explainer(Bundle.Market, Outcome).ExplainAll(threads: 1).ToDictionary(explanation => explanation.Teacher));

    public Market Market => Bundle.Market;
    public MatcherOptions Options => new(Bundle.Exchange, Threads: 1);

    /// <summary>Everybody's result by the number she has in the bundle.</summary>
    public IReadOnlyDictionary<string, PlacementExplanation> Explained => explained.Value;

    public bool Exchanges => Bundle.Exchange != ExchangeRule.None;

    public static SolvedRun Of(RotationBundle bundle) => new(bundle, Matcher.Solve(bundle.Market, new(bundle.Exchange, Threads: 1)));
}
