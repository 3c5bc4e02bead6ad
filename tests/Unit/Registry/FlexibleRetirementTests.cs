using System.Text.Json;
using System.Text.Json.Nodes;
using Workforce.Platform.Changes;
using Workforce.Platform.Seeds;
using Workforce.Registry.Domain;
using Xunit;

namespace Workforce.UnitTests.Registry;

/// <summary>Early and late by choice, as shipped in seeds/policy.</summary>
public sealed class FlexibleRetirementTests
{
    private static readonly RegistryPolicy Policy = new()
    {
        RetirementRule = Shipped<RetirementRule>("registry.retirement_rule"),
        RetirementFlexible = Shipped<FlexibleRetirement>("registry.retirement_flexible"),
        PensionYears = Shipped<PensionYears>("registry.pension_years"),
    };

    [Theory]
    [InlineData(2025, 180)]
    [InlineData(2029, 180)]
    [InlineData(2030, 186)]
    [InlineData(2038, 234)]
    [InlineData(2039, 240)]
    [InlineData(2060, 240)]
    public void PensionYears_RiseHalfAYearAYear_From2030(int year, int months) => Assert.Equal(months, Policy.PensionYears!.In(year));

    [Theory]
    // Born, sex, original age, work since, earliest, statutory.
    [InlineData("1965-05-31", "1", 60, "1986-08-01", "2025-05", "2025-07")]
    [InlineData("1976-09-10", "1", 60, "1998-08-01", "2036-09", "2039-09")]
    [InlineData("1981-12-01", "2", 55, "2003-08-01", "2036-12", "2039-12")]
    [InlineData("1984-11-30", "2", 50, "2006-08-01", "2036-11", "2039-11")]
    // Contributions only since 2018: in 2036 she has too little; in August 2037 she has the 19 years of that year.
    [InlineData("1981-12-01", "2", 55, "2018-08-01", "2037-08", "2039-12")]
    public void Earliest_IsThreeYearsBefore_NotBelowTheOriginalAge_WithContributions(string born, string sex, int age, string since, string earliest, string statutory)
    {
        var months = RetirementMonths.Of(Policy, DateOnly.Parse(born), sex, age, DateOnly.Parse(since))!;
        Assert.Equal((earliest, statutory), ($"{months.Earliest:yyyy-MM}", $"{months.Statutory:yyyy-MM}"));
        Assert.Equal(months.Statutory.AddYears(3), months.Latest);
    }

    [Fact]
    public void Earliest_NobodyWhoseOriginalMonthIsTheStatutoryOne() =>
        Assert.Null(RetirementMonths.Of(Policy, new(1964, 12, 15), "1", 60, new(1985, 8, 1))!.Earliest);

    [Theory]
    [InlineData("2036-09", "2036-06-01", null)]
    [InlineData("2036-09", "2036-06-02", "提前退休要在所选月份前至少 {0} 个月书面告知，最晚 {1:yyyy-MM-dd}。")]
    [InlineData("2036-08", "2036-01-01", "最早可以在 {0:yyyy-MM} 退休。")]
    [InlineData("2039-09", "2036-01-01", "{0:yyyy-MM} 就是法定退休月，不用登记。")]
    [InlineData("2042-09", "2039-08-01", null)]
    [InlineData("2042-10", "2039-08-01", "最迟可以延到 {0:yyyy-MM}。")]
    [InlineData("2041-01", "2039-08-02", "延迟退休要在法定退休月前至少 {0} 个月书面约定，最晚 {1:yyyy-MM-dd}。")]
    public void Choice_KeepsWithinTheRule(string month, string noticed, string? sentence)
    {
        var months = RetirementMonths.Of(Policy, new(1976, 9, 10), "1", 60, new(1998, 8, 1))!;
        var broken = Record.Exception(() => ChoiceKeepsWithinTheRule.Check(DateOnly.Parse(month + "-01"), DateOnly.Parse(noticed), months, Policy.RetirementFlexible!));
        Assert.Equal(sentence, (broken as RuleBrokenException)?.Text);
    }

    private static T Shipped<T>(string key) => JsonNode.Parse(File.ReadAllText(SeedFolder.Find("policy", "registry.json")))!["values"]!.AsArray()
        .Single(v => (string)v!["key"]! == key)!["value"].Deserialize<T>()!;
}
