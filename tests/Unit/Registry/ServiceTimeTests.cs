using CsCheck;
using Workforce.Registry.Domain;
using Xunit;

namespace Workforce.UnitTests.Registry;

public sealed class ServiceTimeTests
{
    [Theory]
    [InlineData("2017-09-01", "2027-08-31", 10)]
    [InlineData("2017-09-01", "2027-08-30", 9)]
    [InlineData("2020-02-29", "2021-02-26", 0)]
    [InlineData("2020-02-29", "2021-02-28", 1)]
    public void Years_OfWholeSchoolYears_AreWholeWhateverLeapDaysTheyHold(string first, string last, int years) =>
        Assert.Equal(years, ServiceTime.Of(DateOnly.Parse(first), DateOnly.Parse(last)).Years);

    [Fact]
    public void Years_Interrupted_AreAddedTogether() =>
        Assert.Equal(1, (ServiceTime.Of(new(2015, 9, 1), new(2016, 2, 29)) + ServiceTime.Of(new(2018, 3, 1), new(2018, 8, 31))).Years);

    [Fact]
    public void Time_BeforeItBegins_IsNone() => Assert.Equal(ServiceTime.None, ServiceTime.Of(new(2026, 9, 1), new(2026, 8, 31)));

    [Theory]
    [InlineData("2016-09-01", "2026-08-31", 9)]
    [InlineData("2016-09-01", "2026-09-01", 10)]
    [InlineData("2027-09-01", "2026-09-01", 0)]
    public void Anniversaries_CountCompletedYears(string from, string on, int years) => Assert.Equal(years, ServiceTime.Anniversaries(DateOnly.Parse(from), DateOnly.Parse(on)));

    [Fact]
    public void Time_SplitAnywhere_LosesAtMostOneDay() =>
        Gen.Select(Gen.Int[0, 9000], Gen.Int[1, 9000], Gen.Int[1, 9000]).Sample((start, left, right) =>
        {
            var first = new DateOnly(1990, 1, 1).AddDays(start);
            var middle = first.AddDays(left);
            var last = middle.AddDays(right);
            var split = ServiceTime.Of(first, middle.AddDays(-1)) + ServiceTime.Of(middle, last);
            var whole = ServiceTime.Of(first, last);
            // A month is 28 to 31 days long, so the two ways of counting may differ by what a month differs from its mean.
            Assert.InRange(Math.Abs(split.Months * 30.44 + split.Days - whole.Months * 30.44 - whole.Days), 0, 4);
        });
}
