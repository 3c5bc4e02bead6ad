using CsCheck;
using Workforce.Rotation.Matching.Adjustment;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>Against every placement of thousands of small districts: the answer is the one of the rule, or there is none.</summary>
public sealed class AdjusterProperties
{
    [Fact]
    public void Rule_IsFollowedToTheLetter() => SmallDistricts.Of(teachers: 6, posts: 4).Sample(RuleHolds, iter: 20_000);

    [Fact]
    public void Rule_WhereAllSeatsAreTaken_IsFollowedToTheLetter() => SmallDistricts.Full(teachers: 6, posts: 5).Sample(RuleHolds, iter: 10_000);

    [Fact]
    public void Joint_IsTheCheapestAndFirst() => SmallDistricts.Of(teachers: 6, posts: 4).Sample(JointHolds, iter: 10_000);

    [Fact]
    public void Joint_WhereAllSeatsAreTaken_IsTheCheapestAndFirst() => SmallDistricts.Full(teachers: 6, posts: 5).Sample(JointHolds, iter: 5_000);

    [Fact]
    public void Joint_WithManyEqualCosts_IsFirst() => SmallDistricts.Of(teachers: 6, posts: 4, highestCost: 1).Sample(JointHolds, iter: 5_000);

    private static void RuleHolds(SmallDistrict district)
    {
        var adjustment = district.Build(AdjustmentMode.Rule);
        var result = Adjuster.Solve(adjustment);
        Assert.Null(result.Undecided);
        var expected = EveryPlacement.Rule(district);
        Assert.Equal(expected?.Placed, Posts(result));
        Assert.Equal(expected?.Called, result.Outcome?.Certificate.Called!.Called);
        if (result.Outcome is not null) Assert.Empty(Written.Verify(adjustment, result.Outcome));
    }

    private static void JointHolds(SmallDistrict district)
    {
        var adjustment = district.Build(AdjustmentMode.Joint);
        var result = Adjuster.Solve(adjustment);
        Assert.Null(result.Undecided);
        Assert.Equal(EveryPlacement.Joint(district), Posts(result));
        if (result.Outcome is not null) Assert.Empty(Written.Verify(adjustment, result.Outcome));
    }

    private static int[]? Posts(AdjustmentResult result) => result.Outcome?.Posts;
}
