using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>
/// Packs the four costs of a pair into one whole number so that totals compare exactly as the four totals do, one after another.
/// Where the engine's bound leaves no room for that, her own order goes first, then distances are rounded more coarsely; the
/// proposal says so.
/// </summary>
/// <param name="Unit">Metres that count as one.</param>
/// <param name="OwnRankCounts">Whether her own list is in it.</param>
internal sealed record CostScale(int Unit, bool OwnRankCounts, long PerMetre, long PerHardship, long PerPenalty)
{
    public static CostScale For(int people, PairCost most)
    {
        foreach (var unit in (int[])[1, 10, 100, 1000])
            foreach (var ranks in (bool[])[true, false])
                if (Try(people, most, unit, ranks) is { } scale)
                    return scale;
        return new(1000, false, 1, 1, 1);
    }

    public long Of(PairCost cost) => cost.Penalty * PerPenalty + cost.Hardship * PerHardship + Rounded(cost.Metres, Unit) * PerMetre + (OwnRankCounts ? cost.Rank : 0);

    private static CostScale? Try(int people, PairCost most, int unit, bool ranks)
    {
        var perMetre = ranks ? (Int128)people * most.Rank + 1 : 1;
        var perHardship = perMetre * ((Int128)people * Rounded(most.Metres, unit) + 1);
        var perPenalty = perHardship * ((Int128)people * most.Hardship + 1);
        var highest = perPenalty * most.Penalty + perHardship * most.Hardship + perMetre * Rounded(most.Metres, unit) + most.Rank;
        return highest <= AdjustmentCase.HighestCost ? new(unit, ranks, (long)perMetre, (long)perHardship, (long)perPenalty) : null;
    }

    private static long Rounded(int metres, int unit) => (metres + unit / 2) / unit;
}
