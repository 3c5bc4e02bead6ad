namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>A promise of the adjustment that a published result breaks.</summary>
/// <param name="Kind">Which promise.</param>
/// <param name="Sentence">Who and where, as a full sentence.</param>
public readonly record struct AdjustmentViolation(AdjustmentViolationKind Kind, string Sentence)
{
    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
