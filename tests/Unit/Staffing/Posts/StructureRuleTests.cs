using CsCheck;
using Workforce.Staffing.Domain.Posts;
using Xunit;

namespace Workforce.UnitTests.Staffing.Posts;

/// <summary>岗位结构: the shares inside tiers, what is proposed, what lies above.</summary>
public sealed class StructureRuleTests
{
    private static readonly InnerGrades National = new([2, 4, 4], [3, 4, 3], [5, 5]);

    [Fact]
    public void Share_Of10_IsTheRatioItself()
    {
        Assert.Equal([2, 4, 4], InnerGrades.Share(10, National.Senior));
        Assert.Equal([3, 4, 3], InnerGrades.Share(10, National.Middle));
        Assert.Equal([0, 1], InnerGrades.Share(1, National.Junior));
    }

    [Fact]
    public void Share_AddsUp_AndNeverExceedsTheRatioFromTheTop() => Gen.Int[0, 500].Sample(posts =>
    {
        var shares = InnerGrades.Share(posts, National.Senior);
        return shares.Sum() == posts && shares.All(s => s >= 0) && shares[0] * 10 <= posts * 2 && (shares[0] + shares[1]) * 10 <= posts * 6;
    });

    [Fact]
    public void Propose_AddsUp_AndLiesWithinItsOwnRule() => Gen.Select(Gen.Int[1, 400], Gen.Int[0, 50], Gen.Int[0, 60]).Sample((total, senior, middle) =>
    {
        var rule = new StructureRule(senior, middle, National);
        var posts = rule.Propose(total)!;
        return posts.Values.Sum() == total && rule.Excesses(posts).Count == 0;
    });

    [Fact]
    public void Propose_WithoutAMiddleShare_IsNotOffered() => Assert.Null(new StructureRule(30, null, National).Propose(100));

    [Fact]
    public void Excesses_NameTheTierAndTheInnerGrade()
    {
        // 100 posts: 35 senior where 30 may be, and 10 of them at level 5 where 2 in 10 may be.
        var excesses = new StructureRule(30, 40, National).Excesses(new Dictionary<int, int> { [5] = 10, [7] = 25, [10] = 40, [12] = 25 });
        Assert.Equal([(PostTier.Senior, null, 35, 30), (PostTier.Senior, 5, 10, 7)], excesses.Select(e => (e.Tier, e.DownTo, e.Typed, e.Most)));
    }

    [Fact]
    public void Against_MoreHeldThanApproved_IsNegative()
    {
        var lines = HeldLevels.Against(new Dictionary<int, int> { [7] = 2 }, [7, 7, 7, 9]);
        Assert.Equal([(7, 2, -1), (9, 0, -1)], lines.Select(l => (l.Level, l.Approved!.Value, l.Vacant!.Value)));
        Assert.Null(Assert.Single(HeldLevels.Against(null, [10])).Vacant);
    }
}
