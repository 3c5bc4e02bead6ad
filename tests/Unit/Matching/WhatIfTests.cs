using CsCheck;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Correction;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>A corrected datum gives what a round with the right datum would have given, and lists only who moves.</summary>
public sealed class WhatIfTests
{
    [Fact]
    public void CorrectedScore_MovesWhomTheRightRoundWouldMove() => (
        from round in SmallRounds.Of(teachers: 5, posts: 4).Where(round => round.Teachers.Any(teacher => teacher.List.Length > 0))
        from score in Gen.Frequency((1, Gen.Const((long?)null)), (4, Gen.Long[-1, 3].Select(score => (long?)score)), (1, Gen.Const((long?)long.MaxValue)))
        select (round, score)).Sample(
        sample =>
        {
            var (round, score) = sample;
            var teacher = Array.FindIndex(round.Teachers, teacher => teacher.List.Length > 0);
            var post = round.Teachers[teacher].List[0];
            var people = (SmallTeacher[])round.Teachers.Clone();
            var scores = (long?[])people[teacher].Scores.Clone();
            scores[post] = score;
            people[teacher] = people[teacher] with { Scores = scores };

            Check(round, round with { Teachers = people }, new CorrectedScore(SmallRound.TeacherId(teacher), SmallRound.PostId(post), score));
        },
        iter: 3000);

    [Fact]
    public void CorrectedCapacity_MovesWhomTheRightRoundWouldMove() => SmallRounds.Of(teachers: 5, posts: 4).Sample(
        round =>
        {
            var capacities = (int[])round.Capacities.Clone();
            capacities[0]++;
            Check(round, round with { Capacities = capacities }, new CorrectedCapacity(SmallRound.PostId(0), capacities[0]));
        },
        iter: 1000);

    [Fact]
    public void Withdrawal_MovesWhomARoundWithoutHerWouldMove() => SmallRounds.Of(teachers: 5, posts: 4).Where(round => round.Teachers.Length > 0).Sample(
        round =>
        {
            var people = (SmallTeacher[])round.Teachers.Clone();
            people[0] = people[0] with { Guaranteed = false, List = [] };
            Check(round, round with { Teachers = people }, new Withdrawal(SmallRound.TeacherId(0)));
        },
        iter: 1000);

    [Fact]
    public void LostGuarantee_MovesWhomTheRightRoundWouldMove() => SmallRounds.Of(teachers: 5, posts: 4).Where(round => round.Teachers.Any(teacher => teacher.Guaranteed)).Sample(
        round =>
        {
            var teacher = Array.FindIndex(round.Teachers, teacher => teacher.Guaranteed);
            var people = (SmallTeacher[])round.Teachers.Clone();
            people[teacher] = people[teacher] with { Guaranteed = false };
            Check(round, round with { Teachers = people }, new CorrectedGuarantee(SmallRound.TeacherId(teacher), false));
        },
        iter: 1000);

    [Fact]
    public void SenselessCorrection_IsAFault()
    {
        var market = new SmallRound([1], [new SmallTeacher(1, 0, true, [0], [5])]).Build();
        var outcome = Matcher.Solve(market);
        CorrectedDatum[] senseless =
        [
            new CorrectedScore("nobody", SmallRound.PostId(0), 1), new CorrectedScore(SmallRound.TeacherId(0), "nowhere", 1),
            new CorrectedCapacity(SmallRound.PostId(0), 0), new CorrectedCapacity("nowhere", 1),
            new CorrectedGuarantee("nobody", true), new Withdrawal("nobody"),
        ];
        foreach (var datum in senseless) Assert.Single(WhatIf.Solve(market, outcome, datum).Faults);
    }

    private static void Check(SmallRound round, SmallRound right, CorrectedDatum datum)
    {
        var market = round.Build();
        var whatIf = WhatIf.Solve(market, Matcher.Solve(market), datum);
        var (before, after) = (round.Solve(), right.Solve());
        var moved = Enumerable.Range(0, before.Length).Where(teacher => before[teacher] != after[teacher]).ToDictionary(SmallRound.TeacherId, teacher => Post(after[teacher]));
        Assert.Equal(moved, whatIf.Moves.ToDictionary(move => move.Teacher, move => move.To));
    }

    private static string? Post(int post) => post < 0 ? null : SmallRound.PostId(post);
}
