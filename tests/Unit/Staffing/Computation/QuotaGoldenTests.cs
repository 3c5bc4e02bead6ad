using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Standards;
using Xunit;

namespace Workforce.UnitTests.Staffing.Computation;

/// <summary>Numbers that published documents and reports print.</summary>
public sealed class QuotaGoldenTests
{
    [Theory]
    [InlineData("floor", 6), InlineData("ceil", 7), InlineData("half_up", 6)]
    public void Pupils117_ByNineteen_AreSixOrSeven(string mode, int whole) =>
        Assert.Equal(whole, Quota.Of(Norms.Of(new(Rounding.School, mode), Norms.Ratio("primary", 19)), Norms.School(new Enrolled("primary", 1, 117, 3))).Whole);

    [Fact]
    public void ClassesOf502In39_Are12Point87()
    {
        var exact = Quota.Of(Norms.Of(Norms.Exact, Norms.Ratio("primary", 39)), Norms.School(new Enrolled("primary", 1, 502, 12))).Exact;
        Assert.Equal(Fraction.Of(502, 39), exact);
        Assert.Equal(12.87m, Math.Round(exact.ToDecimal(), 2));
    }

    [Fact]
    public void Jilin_CityPrimary_Gives1917TeachersPerClassAnd1To1899()
    {
        var rule = new StageRule { Stage = "primary", Method = QuotaMethods.Workload, ClassSize = 40, ClassPeriods = [28, 28, 32, 32, 32, 32], TeacherPeriods = 16 };
        var six = Enumerable.Range(1, 6).Select(grade => new Enrolled("primary", grade, 40, 1)).ToArray();
        var teachers = Quota.Of(Norms.Of(Norms.Exact, rule), Norms.School(six)).Exact;
        Assert.Equal(1.917m, Math.Round(teachers.ToDecimal() / 6, 3));
        var staff = Quota.Of(Norms.Of(Norms.Exact, rule with { TeacherPercent = 91 }), Norms.School(six)).Exact;
        Assert.Equal(2.106m, Math.Round(staff.ToDecimal() / 6, 3));
        Assert.Equal(18.99m, Math.Round(240 / staff.ToDecimal(), 2));
    }

    [Theory]
    [InlineData(45, 12.75), InlineData(50, 14.17)]
    public void Jilin_Junior_GivesThreeTeachersPerClass(int size, double ratio)
    {
        var rule = new StageRule { Stage = "junior", Method = QuotaMethods.Workload, ClassSize = size, ClassPeriods = [36], TeacherPeriods = 12, TeacherPercent = 85 };
        var staff = Quota.Of(Norms.Of(Norms.Exact, rule), Norms.School(new Enrolled("junior", 1, size, 1))).Exact;
        Assert.Equal(3.529m, Math.Round(staff.ToDecimal(), 3));
        Assert.Equal((decimal)ratio, Math.Round(size / staff.ToDecimal(), 2));
    }

    [Fact]
    public void Chongqing_ElevenPupilsAndTwoStaff_AreOverThreefold() =>
        Assert.Equal(3.18m, Math.Round((2 / Fraction.Of(11, 23).ToDecimal()) - 1, 2));

    [Fact]
    public void Shanxi_ClassBelowFive_HasOneTeacher()
    {
        var rule = new StageRule { Stage = "primary", Method = QuotaMethods.ThresholdGrade, MinimumClass = 5, ComparesClass = true, PointsApart = true, Ratio = 19, PerClass = 1 };
        var result = Quota.Of(Norms.Of(Norms.Exact, rule), Norms.School(new Enrolled("primary", 1, 4, 1, "东岙"), new Enrolled("primary", 1, 38, 1)));
        Assert.Equal(3, result.Exact.Num);
        Assert.Contains(result.Steps, s => s is { Kind: StepKind.Below, Point: "东岙" });
    }

    [Fact]
    public void NineYearSchool_RoundedAtSchool_RoundsOnceAndSplitsByRemainder()
    {
        var standard = Norms.Of(new(Rounding.School, "floor"), Norms.Ratio("primary", 19), Norms.Ratio("junior", 13.5m));
        // 10.53 + 7.41 = 17.94: rounded by stage it would be 10 + 7, rounded once it is 17, and the primary part has the larger remainder.
        var result = Quota.Of(standard, Norms.School(new Enrolled("primary", 1, 200, 5), new Enrolled("junior", 1, 100, 2)));
        Assert.Equal(17, result.Whole);
        Assert.Equal([10L, 7L], result.Stages.Select(s => s.Whole!.Value));
        Assert.Single(result.Steps, s => s.Kind == StepKind.Rounded);
    }

    [Fact]
    public void Addition_Granted_StopsAtItsPercentage()
    {
        var document = new StandardDocument { Name = "测试", Rules = [Norms.Ratio("primary", 19)], Additions = [new() { Key = "reform", Title = "不超过5%", Basis = AdditionBases.Granted, MaxPercent = 5 }] };
        var result = Quota.Of(Norms.Of(Norms.Exact, document), new("urban", [new("primary", 1, 1900, 45)], [new("primary", "reform", 9)]));
        Assert.Equal(105, result.Exact.Num);
    }

    [Fact]
    public void Stage_WithoutRule_IsNamedAndTheOthersAreComputed()
    {
        var result = Quota.Of(Norms.Of(Norms.Exact, Norms.Ratio("primary", 19)), Norms.School(new Enrolled("primary", 1, 19, 1), new Enrolled("special", 1, 8, 1)));
        Assert.Equal("special", Assert.Single(result.Gaps).Stage);
        Assert.Equal(1, result.Exact.Num);
    }

    [Fact]
    public void NonTeaching_IsNeverRoundedUp()
    {
        var document = new StandardDocument { Name = "测试", Rules = [Norms.Ratio("primary", 19)], NonTeachingPercent = new Dictionary<string, decimal> { ["primary"] = 9 } };
        var result = Quota.Of(Norms.Of(new(Rounding.Stage, "floor"), document), Norms.School(new Enrolled("primary", 1, 19 * 99, 45)));
        Assert.Equal(8, Assert.Single(result.Steps, s => s.Kind == StepKind.NonTeaching).Value.Num);
    }
}
