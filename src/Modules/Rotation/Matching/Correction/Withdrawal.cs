namespace Workforce.Rotation.Matching.Correction;

/// <summary>A teacher should not have taken part: no post admits her and she keeps none.</summary>
/// <param name="Teacher">Who.</param>
public sealed record Withdrawal(string Teacher) : CorrectedDatum;
