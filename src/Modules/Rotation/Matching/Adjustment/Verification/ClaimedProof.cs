namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>Prices, or two proofs for the two things somebody may do.</summary>
internal sealed record ClaimedProof(ClaimedPrices? Prices, int Teacher, ClaimedProof? Stays, ClaimedProof? Moves);
