using System.Text.Json;

namespace Workforce.Rotation.Domain.Scoring;

/// <summary>The points a scheme gives, in whole thousandths. A scheme writes at most three places.</summary>
internal static class ItemPoints
{
    public static int? PerUnit(SchemeItem item) => item.Points is { ValueKind: JsonValueKind.Number } each ? Thousandths(each) : null;

    /// <summary>Levels without points are worth nothing; a scheme without levels says nothing.</summary>
    public static IReadOnlyDictionary<string, int>? ByLevel(SchemeItem item) =>
        item.Points is { ValueKind: JsonValueKind.Object } levels ? levels.EnumerateObject().ToDictionary(l => l.Name, l => Thousandths(l.Value)) : null;

    /// <summary>From how many units on how many points, lowest first.</summary>
    public static IReadOnlyList<(int From, int Thousandths)>? Bands(SchemeItem item) => item.Points is { ValueKind: JsonValueKind.Array } bands
        ? bands.EnumerateArray().Select(b => (b.GetProperty("from").GetInt32(), Thousandths(b.GetProperty("points")))).OrderBy(b => b.Item1).ToList()
        : null;

    private static int Thousandths(JsonElement points) => (int)decimal.Round(points.GetDecimal() * 1000, MidpointRounding.AwayFromZero);
}
