using CsCheck;
using Workforce.Rotation.Matching;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>Stable improvement cycles among equal scores.</summary>
public sealed class ExchangeProperties
{
    [Fact]
    public void Cycles_FollowTheRuleToTheLetter() => SmallRounds.Of(teachers: 7, posts: 6).Sample(
        round => Assert.Equal(new NaiveExchange(round, round.Solve()).Run(), round.Solve(ExchangeRule.Cycles)),
        iter: 20_000);

    [Fact]
    public void ManyCycles_OneAfterAnother_FollowTheRuleToTheLetter() => SmallRounds.Frozen(posts: 7).Sample(
        round => Assert.Equal(new NaiveExchange(round, round.Solve()).Run(), round.Solve(ExchangeRule.Cycles)),
        iter: 50_000);

    [Fact]
    public void Cycles_HurtNobody_StayFairByScore_AndLeaveNothingToGain() => SmallRounds.Of(teachers: 5, posts: 4).Sample(
        round =>
        {
            var before = round.Solve();
            var after = round.Solve(ExchangeRule.Cycles);
            Assert.True(IsAsGoodForAll(round, after, before));
            Assert.DoesNotContain(Published.Verify(round, after, ExchangeRule.Cycles), violation => violation.Kind < global::Workforce.Rotation.Matching.Verification.ViolationKind.CutoffMissing);
            foreach (var other in EveryOutcome.Feasible(round).Where(other => !other.SequenceEqual(after) && IsAsGoodForAll(round, other, after)))
                Assert.Contains(Published.Verify(round, other, ExchangeRule.Cycles), violation =>
                    violation.Kind is global::Workforce.Rotation.Matching.Verification.ViolationKind.JustifiedEnvy or global::Workforce.Rotation.Matching.Verification.ViolationKind.WastedSeat);
        },
        iter: 3000);

    [Fact]
    public void TwoTeachersWithEqualScores_TradeTheSeatsTheLotteryGaveThem()
    {
        // Each holds what the other wants: at both posts all three score the same, and the lottery put a third before them.
        var round = new SmallRound(
            [1, 1, 1],
            [
                new SmallTeacher(1, 2, true, [0, 1, 2], [5, 5, 5]),
                new SmallTeacher(2, 0, true, [1, 0], [5, 5, 5]),
                new SmallTeacher(3, 1, true, [0, 1], [5, 5, 5]),
            ]);
        Assert.Equal([2, 0, 1], round.Solve());
        Assert.Equal([2, 1, 0], round.Solve(ExchangeRule.Cycles));
    }

    private static bool IsAsGoodForAll(SmallRound round, int[] a, int[] b) =>
        Enumerable.Range(0, a.Length).All(teacher => round.Teachers[teacher].RankOf(a[teacher]) <= round.Teachers[teacher].RankOf(b[teacher]));
}
