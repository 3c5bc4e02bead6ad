namespace Workforce.Rotation.Matching.Correction;

/// <summary>A score was wrong.</summary>
/// <param name="Teacher">Whose.</param>
/// <param name="Post">At which post of her list.</param>
/// <param name="Score">The right one; null where the post does not admit her after all.</param>
public sealed record CorrectedScore(string Teacher, string Post, long? Score) : CorrectedDatum;
