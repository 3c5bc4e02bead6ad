using CsCheck;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Rules;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exams;

public sealed class ExamScoreTests
{
    private static readonly RotationPolicy Fugong = Sample.Policy().Values with
    {
        CrossMethod = CrossMethods.Exam,
        Exam = new() { Parts = [new("subject", "学科知识", 80, 80, true), new("pedagogy", "教育学", 10, 10), new("psychology", "心理学", 10, 10)], Sits = new Dictionary<string, string> { ["music"] = "chinese" } },
    };

    [Fact]
    public void Of_MarksOutOfTheirWeights_AreTheirOwnPoints() => Assert.Equal([71_500, 8_250, 9_000], Points(Fugong, Sat(71_500), Sat(8_250), Sat(9_000)));

    [Fact]
    public void Of_Absence_Counts0_AndIsShownAsAbsence()
    {
        var items = ExamScore.Of(Fugong, Marks(Fugong, Mark.Absent, Sat(8_000), Sat(9_000)));
        Assert.Equal((0, "缺考"), (items[0].Thousandths, items[0].Basis));
        Assert.Equal(17_000, items.Sum(i => i.Thousandths));
    }

    [Fact]
    public void Of_Violation_VoidsThePaper_OrEverything_ByThePlan()
    {
        Assert.Equal([0, 8_000, 9_000], Points(Fugong, Mark.Void, Sat(8_000), Sat(9_000)));
        Assert.Equal([0, 0, 0], Points(Fugong with { Exam = Fugong.Exam! with { Violation = ExamRule.Whole } }, Mark.Void, Sat(8_000), Sat(9_000)));
    }

    [Fact]
    public void Of_WeightsAndShares_AreRoundedOnce_HalfUp()
    {
        var policy = Fugong with { CrossMethod = CrossMethods.Both, CrossWeights = new(60, 40), Exam = new() { Parts = [new("paper", "综合", 150, 100)] } };
        // 87.5 / 150 x 60 = 35; 87.501 / 150 x 60 = 35.0004; 0.001 / 150 x 60 = 0.0004; 87.49875 would be half.
        Assert.Equal([35_000], Points(policy, Sat(87_500)));
        Assert.Equal([35_000], Points(policy, Sat(87_501)));
        Assert.Equal([35_001], Points(policy, Sat(87_502)));
    }

    [Fact]
    public void Shares_AreTheExactQuotient_RoundedHalfUp() => Gen.Select(Gen.Int[0, 150_000], Gen.Int[1, 15_000], Gen.Int[1, 10_000]).Sample((mark, maximum, weight) =>
    {
        var exact = (Int128)mark * weight;
        var share = Shares.Of(mark, maximum / 100m, weight / 100m);
        // 2 share - 1 <= 2 exact / maximum < 2 share + 1
        return (2 * (Int128)share - 1) * maximum <= 2 * exact && 2 * exact < (2 * (Int128)share + 1) * maximum;
    });

    [Fact]
    public void FullMarks_BringFullPoints_WhateverTheWeights() => Gen.Int[1, 9_999].Sample(cut =>
    {
        var policy = Fugong with { Exam = new() { Parts = [new("a", "甲", 150, cut / 100m), new("b", "乙", 120, 100 - cut / 100m)] } };
        return Points(policy, Sat(150_000), Sat(120_000)).Sum() == 100_000 && policy.Scheme!.Items.Sum(i => i.Maximum) == 100;
    });

    [Fact]
    public void PaperOf_FollowsTheTable() => Assert.Equal(("chinese", "english"), (Fugong.Exam!.PaperOf("music"), Fugong.Exam.PaperOf("english")));

    [Theory]
    [InlineData(59_999, false)]
    [InlineData(60_000, true)]
    public void PassMark_KeepsOutWhoIsBelowIt(int result, bool admitted)
    {
        var policy = Sample.Policy(_ => Fugong with { Exam = Fugong.Exam! with { PassMark = 60 } });
        var entrant = Sample.Entrant();
        entrant.ExamResult = result;
        Assert.Equal(admitted ? [] : [nameof(MarkMustReachTheLine)], Admission.Of(entrant, Sample.Post(), policy).Refusals.Select(r => r.Rule));
    }

    private static Mark Sat(int thousandths) => new(MarkKind.Sat, thousandths);

    private static IEnumerable<int> Points(RotationPolicy policy, params Mark[] marks) => ExamScore.Of(policy, Marks(policy, marks)).Select(i => i.Thousandths);

    private static Dictionary<string, Mark> Marks(RotationPolicy policy, params Mark[] marks) => policy.Exam!.Parts.Zip(marks).ToDictionary(p => p.First.Part, p => p.Second);
}
