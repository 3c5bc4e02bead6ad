namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>A case, or the faults that stand in its way.</summary>
/// <param name="Case">Null where there are faults.</param>
/// <param name="Faults">In the order of file and line; empty where there is a case.</param>
public sealed record AdjustmentCaseBuilt(AdjustmentCase? Case, IReadOnlyList<Fault> Faults);
