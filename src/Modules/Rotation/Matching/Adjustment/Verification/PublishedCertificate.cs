namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>A certificate as published; proofs are referred to by their number, which need not exist.</summary>
internal sealed record PublishedCertificate(
    long Cost, int Movers, int Backbone, ClaimedPrices Prices,
    IReadOnlyList<int> Called, IReadOnlyDictionary<int, int> Skipped, int FewerOrCheaper,
    IReadOnlyDictionary<(int Teacher, int Post), int> Earlier, IReadOnlyList<ClaimedProof> Proofs)
{
    public ClaimedProof? Proof(int number) => number >= 0 && number < Proofs.Count ? Proofs[number] : null;
}
