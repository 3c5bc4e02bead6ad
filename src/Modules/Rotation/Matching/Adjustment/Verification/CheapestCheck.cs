namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>That nothing is cheaper: by the prices alone, or in joint mode by the proof where these leave a gap.</summary>
internal static class CheapestCheck
{
    public static bool Holds(AdjustmentCase adjustment, PricedScope priced, PublishedCertificate certificate, long cost)
    {
        var asked = (Int128)priced.Prices.Scale * (cost - 1);
        if (priced.Prices.Scale <= 0) return false;
        if (priced.Floor > asked) return true;
        if (adjustment.Mode == AdjustmentMode.Rule) return false;
        var cheaper = new Scope(adjustment, priced.Scope.LeastMovers, priced.Scope.MostMovers);
        cheaper.RuleOut(priced, asked - priced.Floor);
        return ProofCheck.Excludes(adjustment, cheaper, certificate.Proof(certificate.FewerOrCheaper), cost - 1);
    }
}
