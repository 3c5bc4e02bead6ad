using CsCheck;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Verification;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>What the rule promises, checked against every outcome a small round could have.</summary>
public sealed class MatcherProperties
{
    [Fact]
    public void Solve_IsBestForEveryTeacher_AmongAllFairOutcomes() => SmallRounds.Of(teachers: 5, posts: 4).Sample(
        round =>
        {
            var solved = round.Solve();
            var fair = EveryOutcome.Fair(round).ToList();
            Assert.Contains(fair, outcome => outcome.SequenceEqual(solved));
            foreach (var outcome in fair)
                for (var teacher = 0; teacher < solved.Length; teacher++)
                    Assert.True(round.Teachers[teacher].RankOf(solved[teacher]) <= round.Teachers[teacher].RankOf(outcome[teacher]));
        },
        iter: 4000);

    [Fact]
    public void EveryStableOutcome_PlacesTheSamePeople_AndFillsTheSameSeats() => SmallRounds.Of(teachers: 5, posts: 4).Sample(
        round =>
        {
            var solved = round.Solve();
            foreach (var stable in EveryOutcome.Stable(round))
            {
                Assert.Equal(solved.Select(post => post >= 0), stable.Select(post => post >= 0));
                Assert.Equal(solved.Order(), stable.Order());
            }
        },
        iter: 4000);

    [Fact]
    public void NoTeacher_GainsByAnotherList() => SmallRounds.Of(teachers: 4, posts: 3).Sample(
        round =>
        {
            var honest = round.Solve();
            for (var teacher = 0; teacher < honest.Length; teacher++)
                foreach (var list in Lists(round.Capacities.Length))
                {
                    var people = (SmallTeacher[])round.Teachers.Clone();
                    people[teacher] = people[teacher] with { List = list };
                    var got = (round with { Teachers = people }).Solve()[teacher];
                    Assert.True(round.Teachers[teacher].RankOf(honest[teacher]) <= round.Teachers[teacher].RankOf(got));
                }
        },
        iter: 400);

    [Fact]
    public void Verifier_AcceptsTheStableOutcomeThatIsBest_AndNoOther() => SmallRounds.Of(teachers: 5, posts: 4).Sample(
        round =>
        {
            var solved = round.Solve();
            foreach (var stable in EveryOutcome.Stable(round))
            {
                var kinds = Published.Verify(round, stable).Where(violation => violation.Kind < ViolationKind.CutoffMissing).Select(violation => violation.Kind);
                Assert.Equal(stable.SequenceEqual(solved) ? [] : [ViolationKind.NotBestForAll], kinds);
            }
        },
        iter: 4000);

    [Fact]
    public void Verifier_RefusesEveryOutcomeThatIsNotStable() => SmallRounds.Of(teachers: 4, posts: 3).Sample(
        round =>
        {
            var stable = EveryOutcome.Stable(round).Select(Key).ToHashSet();
            foreach (var outcome in EveryOutcome.Feasible(round).Where(outcome => !stable.Contains(Key(outcome))))
                Assert.Contains(Published.Verify(round, outcome), violation =>
                    violation.Kind is ViolationKind.BelowGuarantee or ViolationKind.WastedSeat or ViolationKind.JustifiedEnvy);
        },
        iter: 1000);

    private static string Key(int[] outcome) => string.Join(' ', outcome);

    private static IEnumerable<int[]> Lists(int posts)
    {
        var lists = new List<int[]> { Array.Empty<int>() };
        for (var done = 0; done < lists.Count; done++)
            lists.AddRange(Enumerable.Range(0, posts).Where(post => !lists[done].Contains(post)).Select(post => lists[done].Append(post).ToArray()).ToList());
        return lists;
    }
}
