namespace Workforce.Rotation.Matching.Correction;

/// <summary>Whether a teacher may keep her post of today was wrong.</summary>
/// <param name="Teacher">Who.</param>
/// <param name="Guaranteed">Whether she may.</param>
public sealed record CorrectedGuarantee(string Teacher, bool Guaranteed) : CorrectedDatum;
