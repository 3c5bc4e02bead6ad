namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>The result files of an adjustment as somebody published them, not necessarily right.</summary>
/// <param name="Posts">By teacher; -1 where there is no row, or no post of the round in it.</param>
/// <param name="Certificate">As read.</param>
/// <param name="Violations">What is wrong with the rows and names themselves.</param>
internal sealed record PublishedAdjustment(int[] Posts, PublishedCertificate Certificate, IReadOnlyList<AdjustmentViolation> Violations);
