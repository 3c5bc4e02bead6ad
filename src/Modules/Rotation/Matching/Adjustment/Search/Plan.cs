namespace Workforce.Rotation.Matching.Adjustment.Search;

/// <summary>A placement of everybody within capacities, minimums and allowed pairs.</summary>
/// <param name="Pairs">By teacher, the pair she takes.</param>
/// <param name="Cost">The sum of what the pairs cost.</param>
/// <param name="Movers">How many are placed elsewhere than at home.</param>
/// <param name="Backbone">How many of these are backbone teachers.</param>
internal sealed record Plan(int[] Pairs, long Cost, int Movers, int Backbone)
{
    public static Plan Of(AdjustmentCase adjustment, int[] pairs, ReadOnlySpan<long> costs)
    {
        var (cost, movers, backbone) = (0L, 0, 0);
        for (var teacher = 0; teacher < pairs.Length; teacher++)
        {
            cost += costs[pairs[teacher]];
            if (!adjustment.Moves(teacher, adjustment.Pairs[pairs[teacher]].Post)) continue;
            movers++;
            if (adjustment.Standings[teacher].Backbone) backbone++;
        }

        return new Plan(pairs, cost, movers, backbone);
    }

    public bool Moves(AdjustmentCase adjustment, int teacher) => adjustment.Moves(teacher, adjustment.Pairs[Pairs[teacher]].Post);
}
