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

    [Fact]
    public void For_AnAgeNoGroupHas_IsUnknown() => Assert.Null(Shipped().For(new(1980, 1, 1), "9", null));

    private static RetirementRule Shipped() => JsonNode.Parse(File.ReadAllText(SeedFolder.Find("policy", "registry.json")))!["values"]!.AsArray()
        .Single(v => (string)v!["key"]! == "registry.retirement_rule")!["value"].Deserialize<RetirementRule>()!;
}
