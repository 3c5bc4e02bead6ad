namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>Whether a claimed proof shows what it is used for.</summary>
internal static class ProofCheck
{
    /// <summary>That no placement of the scope costs as little as given; without a cost: that there is none at all.</summary>
    public static bool Excludes(AdjustmentCase adjustment, Scope scope, ClaimedProof? proof, long? cost)
    {
        if (proof is null) return false;
        if (proof.Prices is { } prices)
        {
            if (prices.Scale != 0 && (cost is null || prices.Scale < 0)) return false;
            return WeakDuality.Floor(adjustment, scope, prices) is not { } floor || floor > (Int128)prices.Scale * (cost ?? 0);
        }

        var before = scope[proof.Teacher];
        scope.KeepsAtHome(proof.Teacher);
        var whenSheStays = Excludes(adjustment, scope, proof.Stays, cost);
        scope.SendsAway(proof.Teacher);
        var whenSheMoves = whenSheStays && Excludes(adjustment, scope, proof.Moves, cost);
        scope[proof.Teacher] = before;
        return whenSheMoves;
    }
}
