namespace Workforce.Rotation.Matching.Verification;

/// <summary>
/// Checks a result against its input without running the matcher. Without exchange, a result that passes is the one
/// result of the rule: it is stable, and no cycle of teachers could trade up within what stays stable, which together
/// hold for the teacher-optimal outcome only. With exchange, it is stable by score and no such cycle is left; which of
/// the equal ones was carried out is then checked by matching again and comparing.
/// </summary>
public static class Verifier
{
    /// <summary>Every promise the outcome breaks; empty where all hold.</summary>
    public static IReadOnlyList<Violation> Verify(Market market, ExchangeRule exchange, Outcome outcome) =>
        Verify(market, exchange, new PublishedOutcome(
            outcome.Placements.Select(placement => (Placement?)placement).ToArray(),
            outcome.Cutoffs.Select(cutoff => (Cutoff?)cutoff).ToArray(), []));

    /// <summary>The same for a result as published, its rows included.</summary>
    public static IReadOnlyList<Violation> Verify(Market market, ExchangeRule exchange, PublishedOutcome published)
    {
        var violations = published.Violations.ToList();
        var result = new PublishedResult(market, exchange, published.Placements);
        PlacementChecks.Run(result, violations);
        EnvyCheck.Run(result, violations);
        if (violations.Count == 0) BestForAllCheck.Run(result, violations);
        CutoffChecks.Run(result, published.Cutoffs, violations);
        return violations;
    }
}
