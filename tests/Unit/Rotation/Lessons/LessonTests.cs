using CsCheck;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Lessons;
using Xunit;

namespace Workforce.UnitTests.Rotation.Lessons;

public sealed class LessonTests
{
    private static readonly SchoolId Home = new(Guid.NewGuid());
    private static readonly LessonRule Rule = new() { JudgesAtLeast = 3, DropHighest = 1, DropLowest = 1 };
    private static readonly Change Now = new(Actor.System("test"), Sample.Now);
    private static readonly RotationPolicy Policy = Sample.Policy().Values with { CrossMethod = CrossMethods.Lesson, TrialLesson = Rule };

    [Fact]
    public void Average_LeavesOutTheHighestAndTheLowest() => Assert.Equal([80, 85, 90], LessonScore.Kept(Rule, [90, 100, 80, 85, 10]));

    [Fact]
    public void Average_WithTooFewToDrop_CountsAll() => Assert.Equal([80, 90], LessonScore.Kept(Rule, [90, 80]));

    [Fact]
    public void Average_LiesBetweenItsMarks_AndIsExactToHalfAThousandth() => Gen.Int[0, 100_000].List[3, 9].Sample(marks =>
    {
        var kept = LessonScore.Kept(Rule, marks);
        var share = Shares.OfAverage(kept, 100, 100);
        return share >= kept.Min() && share <= kept.Max() && Math.Abs(2 * ((long)share * kept.Count - kept.Sum(k => (long)k))) <= kept.Count;
    });

    [Fact]
    public void JudgeOfHerOwnSchool_IsRecused_WithoutBeingAsked()
    {
        var (session, turn) = Seated(own: true);
        Declare(turn, session);
        Assert.Equal([2, 3, 4], turn.Judges(session).Select(j => j.Number));
        Assert.Contains("同校", Assert.Throws<RuleBrokenException>(() => turn.Mark(session, Rule, 1, 80_000, Now)).Message);
    }

    [Fact]
    public void UndeclaredPair_BlocksEveryMark()
    {
        var (session, turn) = Seated();
        turn.Declare([new(1, Relations.None), new(2, Relations.None), new(3, Relations.None)]);
        Assert.Contains("还没有申报", Assert.Throws<RuleBrokenException>(() => turn.Mark(session, Rule, 1, 80_000, Now)).Message);
    }

    [Fact]
    public void RelatedJudge_MayNotScore_AndTooFewLeft_IsSaid()
    {
        var (session, turn) = Seated();
        turn.Declare([new(1, "near-relative"), new(2, "interest"), new(3, Relations.None), new(4, Relations.None)]);
        Assert.Contains("应当回避", Assert.Throws<RuleBrokenException>(() => turn.Mark(session, Rule, 1, 80_000, Now)).Message);
        Assert.Contains("只剩 2 名评委", Assert.Throws<RuleBrokenException>(() => turn.Mark(session, Rule, 3, 80_000, Now)).Message);
    }

    [Fact]
    public void Marks_AreSealedUntilAllAreIn_AndThenStand()
    {
        var (session, turn) = Seated();
        Declare(turn, session);
        foreach (var judge in new[] { 1, 2, 3 })
            turn.Mark(session, Rule, judge, 80_000 + judge, Now);
        turn.Mark(session, Rule, 1, 70_000, Now);
        Assert.False(turn.IsComplete(session));
        turn.Mark(session, Rule, 4, 90_000, Now);
        Assert.True(turn.IsComplete(session));
        Assert.Contains("已启封", Assert.Throws<RuleBrokenException>(() => turn.Mark(session, Rule, 1, 60_000, Now)).Message);
        // 70, 80.002, 80.003, 90: the middle two, 80.0025, half up.
        Assert.Equal(80_003, LessonScore.Of(Policy, turn).Thousandths);
    }

    [Fact]
    public void Absent_Counts0_AndIsShownAsAbsent()
    {
        var (session, turn) = Seated();
        session.Draw("seed");
        turn.NoteAbsence(session);
        Assert.True(turn.IsComplete(session));
        Assert.Equal((0, "缺席"), (LessonScore.Of(Policy, turn).Thousandths, LessonScore.Of(Policy, turn).Basis));
    }

    private static (LessonSession, LessonTurn) Seated(bool own = false)
    {
        var session = new LessonSession { Id = new(Guid.NewGuid()), Stage = "primary", Subject = "maths" };
        session.Name(Enumerable.Range(1, 4).Select(n => new Judge(n, $"评委{n}", n == 1 && own ? Home : new SchoolId(Guid.NewGuid()), "某校")).ToList(), false);
        return (session, new() { EntrantId = new(Guid.NewGuid()), SessionId = session.Id, HomeSchoolId = Home, Order = 1 });
    }

    private static void Declare(LessonTurn turn, LessonSession session) => turn.Declare(session.Judges.Where(j => !turn.IsOfHerSchool(j)).Select(j => new JudgeRelation(j.Number, Relations.None)).ToList());
}
