namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>
/// Checks a published adjustment against its input without solving anything: it only sums up what the certificate's
/// prices prove. Whatever passes is the one answer of the rule; it shares no code with the search for it.
/// </summary>
internal static class AdjustmentVerifier
{
    /// <summary>Every promise the result breaks; empty where all hold.</summary>
    public static IReadOnlyList<AdjustmentViolation> Verify(AdjustmentCase adjustment, PublishedAdjustment published)
    {
        var violations = published.Violations.ToList();
        SeatChecks.Run(adjustment, published.Posts, violations);

        // The rest compares whole placements, and speaks of nothing where there is none.
        if (violations.Count > 0) return violations;
        var (placed, certificate) = (published.Posts, published.Certificate);
        var counted = Counted.Of(adjustment, placed);
        counted.Check(adjustment, certificate, violations);
        var isRule = adjustment.Mode == AdjustmentMode.Rule;
        if (isRule) CallChecks.Run(adjustment, placed, certificate, counted, violations);

        var scope = isRule ? CallChecks.ScopeOf(adjustment, placed) : new Scope(adjustment, adjustment.MoverGoal, adjustment.Teachers.Count);
        var priced = new PricedScope(adjustment, scope, certificate.Prices);
        if (!CheapestCheck.Holds(adjustment, priced, certificate, counted.Cost))
            violations.Add(new(AdjustmentViolationKind.NotCheapest, FormattableString.Invariant($"Nothing shows that no placement costs less than {counted.Cost}.")));
        else First(adjustment, placed, certificate, counted.Cost, priced, violations);
        return violations;
    }

    private static void First(AdjustmentCase adjustment, int[] placed, PublishedCertificate certificate, long cost, PricedScope priced, List<AdjustmentViolation> violations)
    {
        var room = ((Int128)priced.Prices.Scale * cost) - priced.Floor;
        var (narrowed, fixedUpTo) = (new Scope(adjustment, priced.Scope.LeastMovers, priced.Scope.MostMovers), 0);
        if (certificate.Earlier.Count > 0) narrowed.RuleOut(priced, room);
        foreach (var (teacher, post) in FirstCheck.Open(adjustment, placed, priced, room))
        {
            for (; fixedUpTo < teacher; fixedUpTo++) narrowed[fixedUpTo] = placed[fixedUpTo];
            var before = narrowed[teacher];
            narrowed[teacher] = post;
            var excluded = adjustment.Mode == AdjustmentMode.Joint
                && ProofCheck.Excludes(adjustment, narrowed, certificate.Proof(certificate.Earlier.GetValueOrDefault((teacher, post), -1)), cost);
            narrowed[teacher] = before;
            if (!excluded)
                violations.Add(new(AdjustmentViolationKind.NotFirst,
                    $"For the same cost teacher {adjustment.Teachers[teacher]} might have post {adjustment.Posts[post]}, which comes before {adjustment.Posts[placed[teacher]]}, and all before her keep theirs."));
        }
    }
}
