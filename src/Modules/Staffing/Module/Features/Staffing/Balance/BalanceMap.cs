using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Features.Staffing.Balance;

/// <summary>Schools where they lie, each a disc as large as its difference, drawn into a fixed frame.</summary>
internal sealed class BalanceMap
{
    public const int Width = 860, Height = 460;
    private const double Margin = 40, Smallest = 3, Largest = 26, LabelWidth = 30, LabelHeight = 12;

    private BalanceMap(IReadOnlyList<Place> places, double scale) => (Places, KilometresWide) = (places, 2000 * scale);

    /// <summary>The largest first, so that small discs lie on top of them.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>How wide two kilometres are drawn.</summary>
    public double KilometresWide { get; }

    public static BalanceMap Of(IReadOnlyList<SchoolBalance> lines, BalanceFilter filter)
    {
        if (lines.Count == 0)
            return new([], 0.01);
        var (west, east) = (lines.Min(l => l.School.EastMetres), lines.Max(l => l.School.EastMetres));
        var (south, north) = (lines.Min(l => l.School.NorthMetres), lines.Max(l => l.School.NorthMetres));
        var scale = Math.Min((Width - (2 * Margin)) / Math.Max(1, east - west), (Height - (2 * Margin)) / Math.Max(1, north - south));
        var (left, top) = ((Width - ((east - west) * scale)) / 2, (Height - ((north - south) * scale)) / 2);
        var most = Math.Max(1, lines.Max(l => Math.Abs(filter.Difference(l.Sum))));
        var places = lines.Select(l =>
        {
            var difference = filter.Difference(l.Sum);
            // By area, so that twice the difference looks twice as much.
            var radius = Math.Max(Smallest, Largest * Math.Sqrt((double)Math.Abs(difference) / most));
            return new Place(l.School, difference, left + ((l.School.EastMetres - west) * scale), top + ((north - l.School.NorthMetres) * scale), radius);
        }).OrderByDescending(p => p.Radius).ThenBy(p => p.School.Code, StringComparer.Ordinal).ToList();
        return new(Labelled(places), scale);
    }

    /// <summary>Where schools lie close together only the one that is most over or short is labelled; the table has them all.</summary>
    private static List<Place> Labelled(List<Place> places)
    {
        var labels = new List<Place>();
        foreach (var place in places.Where(p => p.Difference != 0))
            if (labels.TrueForAll(other => Math.Abs(other.X - place.X) > LabelWidth || Math.Abs(other.LabelY - place.LabelY) > LabelHeight))
                labels.Add(place);
        return places.ConvertAll(place => place with { Label = labels.Contains(place) });
    }

    internal sealed record Place(SchoolCard School, int Difference, double X, double Y, double Radius, bool Label = false)
    {
        public double LabelY => Y - Radius - 3;
        public string Class => Difference > 0 ? "over" : Difference < 0 ? "short" : "even";
    }
}
