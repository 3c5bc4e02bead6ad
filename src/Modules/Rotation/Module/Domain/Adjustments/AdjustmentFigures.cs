namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>What a proposal came to.</summary>
/// <param name="Placed">Given a post at another school.</param>
/// <param name="Stayed">Volunteers for whom nothing was found worth moving.</param>
/// <param name="Unit">Metres to which distances were rounded before they were compared, so that exact sums stay within bounds.</param>
/// <param name="OwnRankCounts">False where there was no room left in the costs for the order of a person's own list.</param>
/// <param name="Distances">Of those placed, in metres, sorted.</param>
/// <param name="MarketDistances">Of those whom the market moved, to compare with, sorted.</param>
internal sealed record AdjustmentFigures(int People, int Placed, int Stayed, int Seats, int Unit, bool OwnRankCounts, long Cost, IReadOnlyList<int> Distances, IReadOnlyList<int> MarketDistances)
{
    public static int? Quantile(IReadOnlyList<int> sorted, int percent) => sorted.Count == 0 ? null : sorted[Math.Max(0, (sorted.Count * percent + 99) / 100 - 1)];
}
