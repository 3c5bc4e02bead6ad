namespace Workforce.Rotation.Matching.Correction;

/// <summary>One datum of a market that turned out to be wrong.</summary>
public abstract record CorrectedDatum;
