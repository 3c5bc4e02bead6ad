namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>How an adjustment ends: exactly one of the three is given.</summary>
/// <param name="Outcome">The one answer.</param>
/// <param name="Impossible">Why there is none.</param>
/// <param name="Undecided">A sentence, where the effort allowed was spent before the answer was proved.</param>
public sealed record AdjustmentResult(AdjustmentOutcome? Outcome, ViolatedSet? Impossible, string? Undecided);
