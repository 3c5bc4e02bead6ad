namespace Workforce.Rotation.Matching.Verification;

/// <summary>The two result tables of a bundle as somebody published them, not necessarily right.</summary>
/// <param name="Placements">By teacher; null where there is no row.</param>
/// <param name="Cutoffs">By post; null where there is no row.</param>
/// <param name="Violations">What is wrong with the rows themselves: strangers and repetitions.</param>
public sealed record PublishedOutcome(Placement?[] Placements, Cutoff?[] Cutoffs, IReadOnlyList<Violation> Violations);
