using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Plans;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exams;

public sealed class CrossContradictionTests
{
    private static readonly ExamRule Whole = new() { Parts = [new("paper", "综合", 100, 100)] };

    [Fact]
    public void ExamWithoutPapers_Stops() => Assert.Contains("却没有考试科目", Only(p => p with { CrossMethod = CrossMethods.Exam }).Sentence);

    [Fact]
    public void WeightsThatDoNotMake100_Stop() => Assert.Contains("权重合计", Only(p => p with { CrossMethod = CrossMethods.Exam, Exam = new() { Parts = [new("a", "甲", 100, 60), new("b", "乙", 100, 30)] } }).Sentence);

    [Fact]
    public void LessonThatDropsEveryMark_Stops() => Assert.Contains("至少要剩一名评委", Only(p => p with { CrossMethod = CrossMethods.Lesson, TrialLesson = new() { JudgesAtLeast = 2, DropHighest = 1, DropLowest = 1 } }).Sentence);

    [Fact]
    public void SharesThatDoNotMake100_Stop() => Assert.Contains("合计应为 100 %", Only(p => p with { CrossMethod = CrossMethods.Both, Exam = Whole, TrialLesson = new(), CrossWeights = new(60, 30) }).Sentence);

    [Fact]
    public void UpwardShare_WhereNothingKeepsAnybodyDown_IsAWarning() => Assert.False(Only(p => p with { UpwardPercent = 10 }).Stops);

    [Fact]
    public void AppraisalsWithoutAGrade_Stop() => Assert.Contains("没有写明要达到什么等次", Only(p => p with { CrossEligibility = new("all", AppraisalYears: 5) }).Sentence);

    [Fact]
    public void ExamOfOnePaper_IsNoContradiction() => Assert.Empty(Of(p => p with { CrossMethod = CrossMethods.Exam, Exam = Whole }));

    private static Contradiction Only(Func<RotationPolicy, RotationPolicy> with) => Assert.Single(Of(with));

    private static IEnumerable<Contradiction> Of(Func<RotationPolicy, RotationPolicy> with) =>
        CrossContradictions.Of(new(Sample.Policy(with).Values, Sample.Dates(), new(5, "workingDays"), null!, 0, 0));
}
