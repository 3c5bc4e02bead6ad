namespace Workforce.Rotation.Matching.Bundle;

/// <summary>An adjustment bundle, or the faults that stand in its way.</summary>
/// <param name="Bundle">Null where there are faults.</param>
/// <param name="Faults">In the order of file and line; empty where there is a bundle.</param>
public sealed record AdjustmentRead(AdjustmentBundle? Bundle, IReadOnlyList<Fault> Faults);
