namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>Whether the certificate shows that somebody cannot be called besides those on the list so far.</summary>
internal sealed class SkipChecks(AdjustmentCase adjustment, int[] placed, Scope scope, PublishedCertificate certificate)
{
    private readonly WaysBack ways = new(adjustment, placed);
    private readonly Dictionary<int, PricedScope> priced = [];

    /// <summary>By prices for the list so far, from which no way leads her anywhere; or by any proof for the list with her on it.</summary>
    public bool Excludes(int teacher, int number)
    {
        var proof = certificate.Proof(number);
        if (proof?.Prices is { Scale: 0 } prices)
        {
            if (!priced.TryGetValue(number, out var at)) priced[number] = at = new PricedScope(adjustment, scope, prices);
            if (!CanMove(at, teacher)) return true;
        }

        var before = scope[teacher];
        scope.SendsAway(teacher);
        var excludes = ProofCheck.Excludes(adjustment, scope, proof, null);
        scope[teacher] = before;
        return excludes;
    }

    /// <summary>Narrows the scope by one teacher.</summary>
    public void Narrow(int teacher, Action<int> decide)
    {
        decide(teacher);
        foreach (var at in priced.Values) at.Follow(teacher);
    }

    /// <summary>A placement of the scope costs nothing at scale 0, so its reduced costs come to no more than the floor lies below 0.</summary>
    private bool CanMove(PricedScope at, int teacher)
    {
        foreach (var pair in adjustment.PairsOf(teacher))
            if (pair.Post != adjustment.Standings[teacher].Home && ways.Exist(at, -at.Floor, teacher, pair, after: -1)) return true;
        return false;
    }
}
