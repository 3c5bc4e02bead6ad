using CsCheck;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Matching.Adjustment;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustments;

public sealed class CostScaleTests
{
    private static readonly Gen<PairCost> Costs = Gen.Select(Gen.Int[0, 1], Gen.Int[0, 3], Gen.Int[0, 40_000], Gen.Int[1, 7], (penalty, hardship, metres, rank) => new PairCost(penalty, hardship, metres, rank));
    private static readonly PairCost Most = new(1, 3, 40_000, 7);

    /// <summary>Two plans of the same people compare as their four totals do, one after another.</summary>
    [Fact]
    public void Totals_CompareLikeTheFourTotalsInOrder() =>
        Gen.Select(Costs.Array[1, 60], Costs.Array[1, 60]).Sample((one, other) =>
        {
            var people = Math.Min(one.Length, other.Length);
            var (a, b) = (one[..people], other[..people]);
            var scale = CostScale.For(people, Most);
            Assert.Equal(Math.Sign(Totals(a, scale).CompareTo(Totals(b, scale))), Math.Sign(a.Sum(scale.Of).CompareTo(b.Sum(scale.Of))));
        });

    [Theory]
    [InlineData(10)]
    [InlineData(300)]
    [InlineData(2_000)]
    [InlineData(15_000)]
    public void NoCost_LeavesTheBoundOfTheEngine(int people)
    {
        var scale = CostScale.For(people, Most);
        Assert.InRange(scale.Of(Most), 0, AdjustmentCase.HighestCost);
    }

    [Fact]
    public void ASmallCase_CountsEveryMetreAndOwnRanks()
    {
        var scale = CostScale.For(10, Most);
        Assert.Equal((1, true), (scale.Unit, scale.OwnRankCounts));
    }

    private static (long, long, long, long) Totals(PairCost[] plan, CostScale scale) =>
        (plan.Sum(c => (long)c.Penalty), plan.Sum(c => (long)c.Hardship), plan.Sum(c => (long)((c.Metres + scale.Unit / 2) / scale.Unit)), scale.OwnRankCounts ? plan.Sum(c => (long)c.Rank) : 0);
}
