using CsCheck;
using Workforce.Staffing.Domain.Forecast;
using Xunit;

namespace Workforce.UnitTests.Staffing.Forecast;

public sealed class CohortTests
{
    private static readonly Gen<int[]> Flat = Gen.Int[1, 400].Select(n => Enumerable.Repeat(n, 6).ToArray());
    private static readonly Gen<int[]> Primary = Gen.Int[0, 400].Array[6];

    [Fact]
    public void Cohort_SurvivalOneAndConstantIntake_IsStationary() => Flat.Array[1, 8].Sample(schools =>
    {
        var result = Foresee.Of(Sample.Of(schools.Select(g => ("primary", g)).ToArray()));
        Assert.All(result.Schools, s => Assert.All(Enumerable.Range(0, 7), year => Assert.Equal(schools[s.School], s.Stages[0].Grades(year))));
    });

    [Fact]
    public void Cohort_MovesUpOneGradeAYear() => Primary.Sample(grades =>
    {
        var stage = Sample.One(Foresee.Of(Sample.Of(("primary", grades))));
        for (var year = 1; year <= 6; year++)
            Assert.Equal([grades[0], .. stage.Grades(year - 1)[..5]], stage.Grades(year));
    });

    [Fact]
    public void Intake_Entered_IsSharedAsItIsToday()
    {
        var input = Sample.Of(("primary", [30, 0, 0, 0, 0, 0]), ("primary", [90, 0, 0, 0, 0, 0])) with { Intake = new() { Entered = new Dictionary<(string, int), double> { [("primary", 2028)] = 60 } } };
        var result = Foresee.Of(input);
        Assert.Equal((15, 45), (Sample.One(result, 0).Grades(2)[0], Sample.One(result, 1).Grades(2)[0]));
        Assert.Equal((IntakeBasis.LastYear, IntakeBasis.Entered), (result.Intakes[1]["primary"].Basis, result.Intakes[2]["primary"].Basis));
    }

    [Fact]
    public void Intake_FollowsBirths_ThenTheFeeder()
    {
        var plan = new IntakePlan { Births = new Dictionary<int, double> { [2021] = 1000 }, FromBirths = new Dictionary<string, Rate> { ["primary"] = new(0.9, RateBasis.Estimated) } };
        var result = Foresee.Of(Sample.Of(("primary", [800, 700, 600, 500, 400, 300]), ("junior", [290, 280, 270])) with { Intake = plan });
        Assert.Equal(900, Sample.One(result, 0).Grades(1)[0]);
        Assert.Equal([300, 290, 280], Sample.One(result, 1).Grades(1));
        Assert.Equal((IntakeBasis.Births, IntakeBasis.Feeder), (result.Intakes[1]["primary"].Basis, result.Intakes[1]["junior"].Basis));
    }

    [Fact]
    public void Rates_SumFirstAndDivideOnce_ByHandGoesBefore()
    {
        GradeCount[] history = [new(2024, "primary", 1, 100), new(2025, "primary", 1, 300), new(2025, "primary", 2, 102), new(2026, "primary", 2, 298), new(2025, "primary", 6, 200), new(2026, "junior", 1, 150)];
        var rates = RateEstimate.Of(history, Sample.Stages, 3);
        Assert.Equal((1.0, RateBasis.Estimated, 2), (rates.Of("primary", 1).Value, rates.Of("primary", 1).Basis, rates.Of("primary", 1).Years));
        Assert.Equal(0.75, rates.Of("junior", 0).Value);
        Assert.Equal(RateBasis.Assumed, rates.Of("primary", 3).Basis);
        var own = rates.With(new Dictionary<(string, int), Rate> { [("primary", 1)] = new(1.05, RateBasis.ByHand, Reason: "新楼盘交付") });
        Assert.Equal("新楼盘交付", own.Of("primary", 1).Reason);
    }

    [Fact]
    public void Percent_OfAnIntake_DoesNotCompound()
    {
        var result = Foresee.Of(Sample.Of(("primary", [100, 100, 100, 100, 100, 100])) with { Intake = new() { Percent = new Dictionary<string, int> { ["primary"] = 80 } } });
        Assert.All(Enumerable.Range(1, 6), year => Assert.Equal(80, Sample.One(result).Grades(year)[0]));
    }
}
