using System.Text.Json;
using System.Text.Json.Nodes;
using Workforce.Platform.Seeds;
using Workforce.Registry.Domain;
using Xunit;

namespace Workforce.UnitTests.Registry;

/// <summary>The rule as shipped in seeds/policy, against the table attached to the decision of 13 September 2024.</summary>
public sealed class RetirementRuleTests
{
    [Theory]
    // Born, sex, original age, retires: men of 60.
    [InlineData("1964-12-15", "1", 60, "2024-12")]
    [InlineData("1965-01-01", "1", 60, "2025-02")]
    [InlineData("1965-05-31", "1", 60, "2025-07")]
    [InlineData("1976-09-10", "1", 60, "2039-09")]
    // Women of 55.
    [InlineData("1970-01-20", "2", 55, "2025-02")]
    [InlineData("1981-12-01", "2", 55, "2039-12")]
    // Women of 50: a month for every two.
    [InlineData("1975-01-01", "2", 50, "2025-02")]
    [InlineData("1984-11-30", "2", 50, "2039-11")]
    public void For_FollowsTheTable(string bornOn, string sex, int originalAge, string month) =>
        Assert.Equal(month, $"{Shipped().For(DateOnly.Parse(bornOn), sex, originalAge):yyyy-MM}");

    /// <summary>Every month of the annexed table: n months from 2025-01 to the original month, one month more for every four (for women of 50, two).</summary>
    [Theory]
    [InlineData("1", 60, 4, 36)]
    [InlineData("2", 55, 4, 36)]
    [InlineData("2", 50, 2, 60)]
    public void For_EveryMonth_DelaysByTheFormula(string sex, int age, int step, int most)
    {
        for (var original = new DateOnly(2020, 1, 1); original < new DateOnly(2050, 1, 1); original = original.AddMonths(1))
        {
            var n = (original.Year - 2025) * 12 + original.Month;
            var delay = n <= 0 ? 0 : Math.Min((int)Math.Ceiling(n / (double)step), most);
            Assert.Equal(original.AddMonths(delay), Shipped().For(original.AddYears(-age).AddDays(11), sex, age));
        }
    }

    [Theory]
    [InlineData("1", 60, "1976-08-31", "2039-07")]
    [InlineData("1", 60, "1980-01-01", "2043-01")]
    [InlineData("2", 55, "1981-08-15", "2039-07")]
    [InlineData("2", 55, "1990-02-28", "2048-02")]
    [InlineData("2", 50, "1984-10-01", "2039-09")]
    [InlineData("2", 50, "1995-06-30", "2050-06")]
    public void For_TheLastMonths_NeverMoreThanTheMaximum(string sex, int age, string born, string month) =>
        Assert.Equal(month, $"{Shipped().For(DateOnly.Parse(born), sex, age):yyyy-MM}");

    [Fact]
    public void For_AnAgeNoGroupHas_IsUnknown() => Assert.Null(Shipped().For(new(1980, 1, 1), "9", null));

    private static RetirementRule Shipped() => JsonNode.Parse(File.ReadAllText(SeedFolder.Find("policy", "registry.json")))!["values"]!.AsArray()
        .Single(v => (string)v!["key"]! == "registry.retirement_rule")!["value"].Deserialize<RetirementRule>()!;
}
