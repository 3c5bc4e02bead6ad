using CsCheck;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exchange;

/// <summary>Floor numbers add up to what the policy asks of the district, and no school owes more than it has.</summary>
public sealed class FloorsTests
{
    [Fact]
    public void Share_GivesTheRestToTheLargestRemainders() => Assert.Equal([3, 2, 1], LargestRemainder.Share(6, [11, 7, 4]));

    [Fact]
    public void Share_OfEqualRemainders_FavoursTheEarlier() => Assert.Equal([1, 1, 0], LargestRemainder.Share(2, [5, 5, 5]));

    [Fact]
    public void Share_IsExact_CloseToTheQuota_AndNeverMoreThanTheWeight() => Gen.Select(Gen.Int[0, 60].Array[1, 12], Gen.Int[0, 200]).Sample((weights, asked) =>
    {
        var sum = weights.Sum();
        var shares = LargestRemainder.Share(asked, weights);
        var total = Math.Min(asked, sum);
        Assert.Equal(sum == 0 ? 0 : total, shares.Sum());
        Assert.All(shares.Zip(weights), pair =>
        {
            Assert.InRange(pair.First, 0, pair.Second);
            if (sum > 0)
                Assert.InRange(Math.Abs(pair.First - total * (double)pair.Second / sum), 0, 1);
        });
    }, threads: 1);

    [Fact]
    public void Proposal_MeetsBothShares_OfTheBackbone() => Gen.Select(Gen.Int[0, 20], Gen.Int[0, 60]).Array[1, 15].Sample(schools =>
    {
        var weights = schools.Select(school => new SchoolWeight(new SchoolId(Guid.NewGuid()), school.Item1, school.Item2)).ToList();
        var floors = Floors.Propose(weights, Sample.Zhejiang());
        var (backbone, all) = (weights.Sum(w => w.Backbone), weights.Sum(w => w.Backbone + w.Ordinary));
        var (best, rest) = (floors.Sum(f => f.Backbone), floors.Sum(f => f.Ordinary));
        Assert.True(best + rest >= Math.Min(all, LargestRemainder.AtLeast(10, all)) || rest == weights.Sum(w => w.Ordinary));
        Assert.True(best >= LargestRemainder.AtLeast(15, backbone));
        Assert.True(best * 100 >= 20 * (best + rest) || best == backbone);
        Assert.All(floors.Zip(weights), pair => Assert.True(pair.First.Backbone <= pair.Second.Backbone && pair.First.Ordinary <= pair.Second.Ordinary));
    }, threads: 1);
}
