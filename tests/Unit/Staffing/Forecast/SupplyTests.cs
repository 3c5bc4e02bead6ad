using Workforce.Staffing.Domain.Forecast;
using Xunit;

namespace Workforce.UnitTests.Staffing.Forecast;

public sealed class SupplyTests
{
    [Fact]
    public void Supply_GoneAwayEarlyHired_EachCountedOnce()
    {
        InService[] people =
        [
            new(0, "primary", "maths", new(2028, 9, 1), null, null, null),
            new(0, "primary", "maths", new(2028, 10, 1), null, null, null),
            new(0, "primary", "maths", new(2031, 1, 1), new(2028, 1, 1), null, null),
            new(0, "primary", "maths", new(2050, 1, 1), null, new(2026, 3, 1), new(2027, 8, 31)),
            new(0, "primary", "maths", null, null, null, null),
        ];
        var input = Sample.Of(("primary", [45, 45, 45, 45, 45, 45])) with { EarlyPercent = 10, Supply = Supply.Of(people, [new(0, "primary", "maths", 2029, 2), new(0, "primary", "maths", 2030, -1)], 2026, Sample.Days) };
        var maths = Sample.One(Foresee.Of(input)).Subjects.Single(s => s.Subject == "maths");
        // 2026: one away. 2028: one retired on the counting day itself, one may go early. 2029: another gone, two hired. 2030: one leaves. 2031: the early one is gone anyhow.
        Assert.Equal([4m, 5m, 3.9m, 4.9m, 3.9m, 3m, 3m], maths.Supply);
        Assert.Equal([0, 0, 1, 2, 2, 3, 3], maths.Retired);
    }

    [Theory]
    [InlineData(100, 100, "Yellow")]
    [InlineData(101.5, 100, "Green")]
    [InlineData(103, 100, "Green")]
    [InlineData(95, 100, "Yellow")]
    [InlineData(94, 100, "Red")]
    [InlineData(112, 100, "Yellow")]
    [InlineData(121, 100, "Red")]
    [InlineData(2, 2.9, "Green")]
    [InlineData(3, 0, "Red")]
    [InlineData(0, 0, "Green")]
    public void Warning_ByThresholdsWithMargin_NeverForLessThanOnePerson(double supply, double demand, string level) =>
        Assert.Equal(level, new WarningRule(2, 5, 10, 20, 1).Of((decimal)supply, (decimal)demand).ToString());

    [Fact]
    public void Demand_PartsAddUpToTheQuota_ClassesFollowTheSize()
    {
        var stage = Sample.One(Foresee.Of(Sample.Of(("primary", [91, 90, 46, 45, 1, 0]))));
        Assert.Equal([91, 91, 90, 46, 45, 1], stage.Grades(1));
        Assert.Equal([3, 3, 2, 2, 1, 1], stage.Kinds[1].Single().Classes);
        Assert.Equal(stage.Quota[1], stage.Subjects.Sum(s => s.Demand[1]));
    }
}
