namespace Workforce.Rotation.Matching.Adjustment.Proofs;

/// <summary>Why no placement is better than a claimed cost: prices that show it, or two proofs for either decision about somebody.</summary>
internal abstract record Proof
{
    /// <summary>The bound of the prices exceeds the claim.</summary>
    public sealed record ByPrices(DualPrices Prices) : Proof;

    /// <summary>Whether she stays or moves, the claim is exceeded.</summary>
    public sealed record ByCases(int Teacher, Proof IfSheStays, Proof IfSheMoves) : Proof;
}
