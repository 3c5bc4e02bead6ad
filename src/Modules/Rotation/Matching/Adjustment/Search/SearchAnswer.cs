using Workforce.Rotation.Matching.Adjustment.Proofs;

namespace Workforce.Rotation.Matching.Adjustment.Search;

/// <summary>A plan, a proof, or both; neither where the effort allowed was spent first.</summary>
internal sealed record SearchAnswer(Plan? Plan, Proof? Proof)
{
    public bool IsOpen => Plan is null && Proof is null;
}
