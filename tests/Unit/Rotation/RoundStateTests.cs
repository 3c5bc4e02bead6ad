using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class RoundStateTests
{
    private static readonly PublicDraw Draw = new("福彩3D", "2026186", "729", new(2026, 7, 17));

    [Fact]
    public void Open_WithoutPosts_SaysWhatToDo() => Assert.Throws<RuleBrokenException>(() => Sample.Round().Open(Sample.Policy(), 0, 5, Sample.Now));

    [Fact]
    public void Open_AfterTheDeadline_IsRefused() => Assert.Throws<RuleBrokenException>(() => Sample.Round().Open(Sample.Policy(), 1, 1, Sample.Dates().ChoicesDueAt));

    [Fact]
    public void BringInDraw_Twice_IsRefused()
    {
        var round = Locked();
        round.BringInDraw(Draw, Sample.Now);
        Assert.Throws<RuleBrokenException>(() => round.BringInDraw(Draw with { Digits = "111" }, Sample.Now));
        Assert.Equal("729", round.Draw!.Digits);
    }

    [Fact]
    public void GiveUpRun_BeforeAnyResult_GoesBackToTheDraw()
    {
        var round = Locked();
        round.BringInDraw(Draw, Sample.Now);
        round.StartRun(correction: false);
        round.GiveUpRun();
        Assert.Equal(RoundState.Drawn, round.State);
    }

    [Fact]
    public void StartRun_ForACorrection_KeepsWhatIsPublished()
    {
        var round = Locked();
        round.BringInDraw(Draw, Sample.Now);
        round.StartRun(correction: false);
        var first = new RunId(Guid.NewGuid());
        round.Propose(first);
        round.Publish(Sample.Now);
        round.StartRun(correction: true);
        round.Propose(new(Guid.NewGuid()));
        Assert.Equal((RoundState.Proposed, first), (round.State, round.PublishedRunId));
    }

    [Fact]
    public void Close_BeforePublishing_IsRefused() => Assert.Throws<RuleBrokenException>(() => Locked().Close(Sample.Now));

    [Fact]
    public void TakesChoices_OnlyBetweenOpeningAndDeadline()
    {
        var round = Sample.Round();
        round.Open(Sample.Policy(), 1, 1, Sample.Now.AddHours(-1));
        Assert.False(round.TakesChoices(round.Dates.ChoicesOpenAt.AddSeconds(-1)));
        Assert.True(round.TakesChoices(round.Dates.ChoicesOpenAt));
        Assert.False(round.TakesChoices(round.Dates.ChoicesDueAt));
    }

    [Fact]
    public void Dates_WithTheDrawBeforeTheLock_AreRefused()
    {
        var dates = Sample.Dates();
        Assert.Throws<RuleBrokenException>(() => DatesMustFollowOneAnother.Check(dates with { DrawOn = DateOnly.FromDateTime(dates.ContestsDueAt.DateTime).AddDays(-1) }));
        DatesMustFollowOneAnother.Check(dates);
    }

    [Fact]
    public void Dates_OfARunningRound_OnlyMoveBackAndWithAReason()
    {
        var round = Sample.Round();
        round.Open(Sample.Policy(), 1, 1, Sample.Now);
        var later = round.Dates with { ChoicesDueAt = round.Dates.ChoicesDueAt.AddDays(1) };
        var change = new Change(Workforce.Platform.Actors.Actor.System("test"), Sample.Now, "停电一天");
        RunningDatesOnlyMoveBack.Check(round, later, change);
        Assert.Throws<RuleBrokenException>(() => RunningDatesOnlyMoveBack.Check(round, later, change with { Reason = " " }));
        Assert.Throws<RuleBrokenException>(() => RunningDatesOnlyMoveBack.Check(round, round.Dates with { DrawOn = round.Dates.DrawOn.AddDays(-1) }, change));
    }

    private static Round Locked()
    {
        var round = Sample.Round();
        round.Open(Sample.Policy(), 1, 1, Sample.Now);
        round.CloseChoices(Sample.Now);
        round.Lock(Guid.NewGuid(), new string('a', 64), Sample.Now);
        return round;
    }
}
