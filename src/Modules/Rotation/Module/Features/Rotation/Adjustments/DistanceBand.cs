namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>How many people go how far: by the adjustment, and by the market to compare with.</summary>
/// <param name="To">Metres, excluded; null: without end.</param>
internal sealed record DistanceBand(int From, int? To, int Adjusted, int Market)
{
    private static readonly int[] Edges = [0, 3_000, 5_000, 10_000, 15_000, 20_000, 30_000, 50_000];

    public string Label => To is { } to ? $"{From / 1000}–{to / 1000} km" : $"≥ {From / 1000} km";

    public static IReadOnlyList<DistanceBand> Of(IReadOnlyList<int> adjusted, IReadOnlyList<int> market) =>
        Edges.Select((from, at) => (From: from, To: at + 1 < Edges.Length ? Edges[at + 1] : (int?)null))
            .Select(band => new DistanceBand(band.From, band.To, Count(adjusted, band), Count(market, band))).ToList();

    private static int Count(IReadOnlyList<int> metres, (int From, int? To) band) => metres.Count(m => m >= band.From && (band.To is not { } to || m < to));
}
