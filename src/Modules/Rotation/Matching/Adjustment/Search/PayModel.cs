namespace Workforce.Rotation.Matching.Adjustment.Search;

/// <summary>
/// What is known of the bound as a function of the two pays: each flow found so far caps it by a plane (Kelley 1960).
/// In floating point, because it only proposes where to look next: every bound is computed anew in integers.
/// </summary>
internal sealed class PayModel(MoverCounts counts, double box)
{
    private const int Steps = 90;
    private readonly List<(double Cost, double Movers, double Backbone)> planes = [];

    public void Add(double cost, int movers, int backbone) => planes.Add((cost, movers, backbone));

    /// <summary>The highest point of the model no farther from the given pays than the reach, in either direction.</summary>
    public (double Value, long PerMover, long PerBackbone) Highest(long perMover, long perBackbone, double reach)
    {
        var (value, backbone) = Peak(perBackbone, reach, pay => Peak(perMover, reach, other => At(other, pay)).Value);
        return (value, (long)Math.Round(Peak(perMover, reach, pay => At(pay, backbone)).Pay), (long)Math.Round(backbone));
    }

    /// <summary>The flows, by order of arrival, that cap the bound there.</summary>
    public List<int> Active(long perMover, long perBackbone)
    {
        var values = planes.ConvertAll(plane => plane.Cost - (perMover * plane.Movers) - (perBackbone * plane.Backbone));
        var least = values.Min();
        var tolerance = 1 + (4 * (planes.Max(plane => plane.Movers) + 1));
        return Enumerable.Range(0, values.Count).Where(i => values[i] <= least + tolerance).ToList();
    }

    private double At(double perMover, double perBackbone)
    {
        var least = double.PositiveInfinity;
        foreach (var plane in planes) least = Math.Min(least, plane.Cost - (perMover * plane.Movers) - (perBackbone * plane.Backbone));
        return least + counts.Least(perMover, perBackbone);
    }

    private (double Value, double Pay) Peak(double around, double reach, Func<double, double> concave)
    {
        var (low, high) = (Math.Max(-box, around - reach), Math.Min(box, around + reach));
        for (var step = 0; step < Steps && high - low > 0.25; step++)
        {
            var (left, right) = (low + ((high - low) / 3), high - ((high - low) / 3));
            if (concave(left) < concave(right)) low = left;
            else high = right;
        }

        var middle = (low + high) / 2;
        return (concave(middle), middle);
    }
}
