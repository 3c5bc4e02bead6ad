namespace Workforce.Rotation.Matching.Correction;

/// <summary>A post's number of seats was wrong.</summary>
/// <param name="Post">Which post.</param>
/// <param name="Capacity">The right number, 0 or more.</param>
public sealed record CorrectedCapacity(string Post, int Capacity) : CorrectedDatum;
