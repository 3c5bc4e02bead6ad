using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

/// <summary>Schools where they lie, each a disc as large as the seats it has left, drawn into a fixed frame.</summary>
internal sealed class SchoolMap
{
    public const int Width = 860, Height = 520;
    private const double Margin = 40, Smallest = 3, Largest = 26, LabelWidth = 38, LabelHeight = 12;

    private SchoolMap(IReadOnlyList<Place> places, double metresPerStep) => (Places, MetresPerStep) = (places, metresPerStep);

    /// <summary>The largest first, so that small discs lie on top of them.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>How many metres one unit of the drawing is.</summary>
    public double MetresPerStep { get; }

    /// <param name="most">The vacancies of the largest disc, the same for all maps that are to be compared.</param>
    public static SchoolMap Of(IReadOnlyList<SchoolFlow> schools, IReadOnlyDictionary<SchoolId, SchoolCard> cards, double most)
    {
        var shown = schools.Where(flow => cards.ContainsKey(flow.School)).Select(flow => (flow, card: cards[flow.School])).ToList();
        if (shown.Count == 0)
            return new([], 1);
        var (west, east) = (shown.Min(s => s.card.EastMetres), shown.Max(s => s.card.EastMetres));
        var (south, north) = (shown.Min(s => s.card.NorthMetres), shown.Max(s => s.card.NorthMetres));
        var scale = Math.Min((Width - (2 * Margin)) / Math.Max(1, east - west), (Height - (2 * Margin)) / Math.Max(1, north - south));
        var (left, top) = ((Width - ((east - west) * scale)) / 2, (Height - ((north - south) * scale)) / 2);
        var places = shown.Select(s => new Place(s.card, s.flow, left + ((s.card.EastMetres - west) * scale), top + ((north - s.card.NorthMetres) * scale), Radius(s.flow.Vacant, most)))
            .OrderByDescending(place => place.Radius).ThenBy(place => place.School.Code, StringComparer.Ordinal).ToList();
        return new(Labelled(places), 1 / scale);
    }

    /// <summary>Where schools lie close together only the busiest is labelled; the table has them all.</summary>
    private static List<Place> Labelled(List<Place> places)
    {
        var labels = new List<Place>();
        foreach (var place in places.Where(p => p.Flow.In >= 0.5 || p.Flow.Out >= 0.5).OrderByDescending(p => p.Flow.In + p.Flow.Out))
            if (labels.TrueForAll(other => Math.Abs(other.X - place.X) > LabelWidth || Math.Abs(other.LabelY - place.LabelY) > LabelHeight))
                labels.Add(place);
        return places.ConvertAll(place => place with { Label = labels.Contains(place) });
    }

    // By area, so that twice the vacancies look twice as much.
    private static double Radius(double vacant, double most) => vacant <= 0 || most <= 0 ? Smallest : Math.Max(Smallest, Largest * Math.Sqrt(vacant / most));

    internal sealed record Place(SchoolCard School, SchoolFlow Flow, double X, double Y, double Radius, bool Label = false)
    {
        public double LabelY => Y - Radius - 3;

        public string Colour => School.Area switch { "urban" => "#1f6fb2", "town" => "#b25f00", _ => "#2b8a3e" };
    }
}
