using Workforce.Rotation.Matching;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>The corners where other programs fall.</summary>
public sealed class EdgeCases
{
    private static readonly SmallTeacher Anybody = new(5, -1, false, [0], [7]);

    [Fact]
    public void PostWithoutSeats_AdmitsNobody() => Assert.Equal([-1, -1], new SmallRound([0], [Anybody, Anybody with { Lottery = 6 }]).Solve());

    [Fact]
    public void EmptyList_IsUnplaced_OrKeepsTheGuarantee() =>
        Assert.Equal([-1, 0], new SmallRound([1], [Anybody with { List = [] }, new SmallTeacher(6, 0, true, [], [null])]).Solve());

    [Fact]
    public void OneSidedList_OfAPostThatDoesNotAdmitHer_IsPassedOver() =>
        Assert.Equal([1], new SmallRound([1, 1], [new SmallTeacher(1, -1, false, [0, 1], [null, 1])]).Solve());

    [Fact]
    public void OneSidedScore_AtAPostSheDidNotList_GivesHerNothing() =>
        Assert.Equal([-1], new SmallRound([1, 1], [new SmallTeacher(1, -1, false, [0], [null, 100])]).Solve());

    [Fact]
    public void MoreSeatsThanAnybodyWants_CostNoMemory() =>
        Assert.Equal([0, 1], new SmallRound([int.MaxValue, int.MaxValue], [Anybody with { Scores = [7, 7] }, new SmallTeacher(6, -1, false, [1], [7, 7])]).Solve());

    [Fact]
    public void GuaranteedHolderWithoutAScore_StillStandsBeforeEverybodyElse() =>
        Assert.Equal([0, -1], new SmallRound([1], [new SmallTeacher(9, 0, true, [0], [null]), Anybody with { Scores = [long.MaxValue] }]).Solve());

    [Fact]
    public void LotteriesAndScores_UseAll64Bits()
    {
        var round = new SmallRound([1, 1],
        [
            new SmallTeacher(ulong.MaxValue, -1, false, [0, 1], [long.MaxValue, long.MinValue + 1]),
            new SmallTeacher(ulong.MaxValue - 1, -1, false, [0, 1], [long.MaxValue, long.MinValue + 1]),
            new SmallTeacher(0, -1, false, [0, 1], [long.MaxValue - 1, long.MinValue + 2]),
        ]);
        Assert.Equal([-1, 0, 1], round.Solve());
        var market = round.Build();
        var cutoff = Matcher.Solve(market).Cutoffs[market.Posts.Find(SmallRound.PostId(0))];
        Assert.Equal((long.MaxValue, ulong.MaxValue - 1), (cutoff.Score, cutoff.Lottery));
    }

    [Fact]
    public void PostFilledByGuaranteedHoldersOnly_HasNoCutoff()
    {
        var market = new SmallRound([1], [new SmallTeacher(9, 0, true, [], [null]), Anybody]).Build();
        Assert.Equal(new Cutoff(1, 1, null, null), Matcher.Solve(market).Cutoffs[0]);
    }

    [Fact]
    public void UndrawnMarket_CannotBeSolved()
    {
        var builder = new MarketBuilder();
        builder.AddPost("p", 1);
        builder.AddTeacher("t", null, null, false);
        var market = builder.Build().Market!;
        Assert.False(market.IsDrawn);
        Assert.Throws<InvalidOperationException>(() => Matcher.Solve(market));
        Assert.True(market.WithLotteries([3]).IsDrawn);
    }
}
