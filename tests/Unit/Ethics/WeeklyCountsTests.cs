using CsCheck;
using Workforce.Ethics.Domain.Inspections;
using Xunit;

namespace Workforce.UnitTests.Ethics;

public sealed class WeeklyCountsTests
{
    private static readonly DateOnly Start = new(2026, 11, 2);

    [Fact]
    public void Counts_OfTwoWeeks_AddUp()
    {
        var finding = Gen.Select(Gen.Int[0, 40], Gen.Int[-1, 30]).Select((found, after) => (FoundOn: Start.AddDays(found), ClosedOn: after < 0 ? (DateOnly?)null : Start.AddDays(found + after)));
        Gen.Select(finding.List[0, 30], Gen.Int[0, 7]).Sample((findings, week) =>
        {
            var monday = Start.AddDays(7 * week);
            var (before, now) = (WeeklyCounts.Of(findings, monday), WeeklyCounts.Of(findings, monday.AddDays(7)));
            Assert.Equal(now.Handling, before.Handling + now.Found - now.Closed);
        });
    }

    [Theory, InlineData("2026-11-23", "2026-11-23"), InlineData("2026-11-29", "2026-11-23"), InlineData("2026-11-24", "2026-11-23")]
    public void Monday_OfADay(string day, string monday) => Assert.Equal(DateOnly.Parse(monday, System.Globalization.CultureInfo.InvariantCulture), Weeks.MondayOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Ratio_WithoutOwnFindings_IsNotThere()
    {
        Assert.Null(new FoundTrue(3, 0).Ratio);
        Assert.Equal(0.75m, new FoundTrue(3, 4).Ratio);
    }
}
