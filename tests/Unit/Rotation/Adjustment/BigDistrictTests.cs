using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Bundle;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>Districts of real size: solved, and everything the certificate claims is checked.</summary>
public sealed class BigDistrictTests
{
    [Theory]
    [InlineData("rule", 0)]
    [InlineData("rule", 20)]
    [InlineData("joint", 0)]
    public void FifteenThousandTeachers_AreAdjusted_AndVerified(string mode, int backbonePercent) => Holds(mode, 15_000, key: 5, backbonePercent);

    [Theory]
    [InlineData("rule")]
    [InlineData("joint")]
    public void HundredsOfTeachersWithManyTies_AreAdjusted_AndVerified(string mode)
    {
        for (var key = 1UL; key <= 12; key++) Holds(mode, 300, key, backbonePercent: key % 2 == 0 ? 0 : 20);
    }

    private static void Holds(string mode, int teachers, ulong key, int backbonePercent)
    {
        using var bundle = AdjustmentTexts.Generated(mode, teachers, key, moversPercent: 15, backbonePercent, roomForAll: true);
        var adjustment = AdjustmentBundle.Read(bundle.Path).Bundle!.Case;
        var result = Adjuster.Solve(adjustment);
        Assert.Null(result.Undecided);
        Assert.Null(result.Impossible);
        Assert.Empty(Written.Verify(adjustment, result.Outcome!));
    }
}
