namespace Workforce.Rotation.Matching.Adjustment.Search;

/// <summary>
/// How many may move and how many of them may be backbone teachers: for each number of movers from <paramref name="least"/>
/// to <paramref name="most"/>, at least the share of backbone teachers and at most all of them.
/// </summary>
internal sealed class MoverCounts(AdjustmentCase adjustment, int least, int most)
{
    private readonly (int Movers, int Backbone)[] corners = Corners(adjustment, least, most);

    public bool IsEmpty => least > most;

    public bool Contains(int movers, int backbone) =>
        movers >= least && movers <= most && backbone <= movers && backbone >= adjustment.BackboneGoal(movers);

    /// <summary>The least value of a weighted count; it is taken at a corner.</summary>
    public Int128 Least(long perMover, long perBackbone)
    {
        var value = Int128.MaxValue;
        foreach (var (movers, backbone) in corners) value = Int128.Min(value, ((Int128)perMover * movers) + ((Int128)perBackbone * backbone));
        return value;
    }

    public double Least(double perMover, double perBackbone)
    {
        var value = double.PositiveInfinity;
        foreach (var (movers, backbone) in corners) value = Math.Min(value, (perMover * movers) + (perBackbone * backbone));
        return value;
    }

    /// <summary>The lower convex hull of the shares (Andrew 1979), and the two ends of the diagonal above it.</summary>
    private static (int Movers, int Backbone)[] Corners(AdjustmentCase adjustment, int least, int most)
    {
        if (least > most) return [];
        var lower = new List<(int Movers, int Backbone)>();
        for (var movers = least; movers <= most; movers++)
        {
            var point = (Movers: movers, Backbone: adjustment.BackboneGoal(movers));
            while (lower.Count >= 2 && Turn(lower[^2], lower[^1], point) <= 0) lower.RemoveAt(lower.Count - 1);
            lower.Add(point);
        }

        return [.. lower, (least, least), (most, most)];
    }

    private static long Turn((int X, int Y) a, (int X, int Y) b, (int X, int Y) c) =>
        ((long)(b.X - a.X) * (c.Y - a.Y)) - ((long)(b.Y - a.Y) * (c.X - a.X));
}
