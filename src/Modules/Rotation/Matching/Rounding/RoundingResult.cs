namespace Workforce.Rotation.Matching.Rounding;

/// <param name="Whole">In the order of the cells; null when the totals cannot be met.</param>
/// <param name="Conflicts">Why not; empty when they are met.</param>
/// <param name="Loosened">Totals that were not given had to leave the sum rounded down or up, so that those given are met.</param>
public sealed record RoundingResult(IReadOnlyList<int>? Whole, IReadOnlyList<RoundingConflict> Conflicts, bool Loosened);
