using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.Exams;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exams;

public sealed class ExamMarkTests
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();
    private static readonly ExamCandidate Candidate = new() { EntrantId = new(Guid.NewGuid()), Admission = "20300101", Paper = "maths" };

    [Fact]
    public void DoubleEntry_NeedsBoth_AndTheyMustAgree()
    {
        var mark = ExamMark.Of(Candidate, "paper");
        mark.Enter(By(One, 80), true);
        Assert.Null(mark.Settled(true));
        mark.Enter(By(Two, 81), true);
        Assert.True(mark.Differs);
        Assert.Null(mark.Settled(true));
        mark.Enter(By(Two, 80), true);
        Assert.Equal(80_000, mark.Settled(true)!.Thousandths);
    }

    [Fact]
    public void DoubleEntry_ShowsEachOnlyHerOwn()
    {
        var mark = ExamMark.Of(Candidate, "paper");
        mark.Enter(By(One, 80), true);
        Assert.Null(mark.Seen(Two, true));
        Assert.Equal(80_000, mark.Seen(One, true)!.Thousandths);
    }

    [Fact]
    public void DoubleEntry_RefusesAThird()
    {
        var mark = ExamMark.Of(Candidate, "paper");
        mark.Enter(By(One, 80), true);
        mark.Enter(By(Two, 81), true);
        Assert.Throws<RuleBrokenException>(() => mark.Enter(By(Guid.NewGuid(), 80), true));
    }

    [Fact]
    public void Correction_StandsOverWhatWasEntered()
    {
        var mark = ExamMark.Of(Candidate, "paper");
        mark.Enter(By(One, 80), false);
        mark.Correct(Mark.Void);
        Assert.Equal(Mark.Void, mark.Settled(false));
    }

    private static MarkEntry By(Guid account, int points) => new(new(MarkKind.Sat, points * 1000), account, "录分员", Sample.Now);
}
