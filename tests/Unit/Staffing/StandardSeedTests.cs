using System.Text.Json;
using System.Text.Json.Serialization;
using Workforce.Platform.Seeds;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Standards;
using Workforce.UnitTests.Staffing.Computation;
using Xunit;

namespace Workforce.UnitTests.Staffing;

/// <summary>Every shipped standard is read by its spelling and computes something; those without numbers say so.</summary>
public sealed class StandardSeedTests
{
    private static readonly JsonSerializerOptions Strict = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static TheoryData<string> Shipped()
    {
        using var seeds = JsonDocument.Parse(File.ReadAllText(SeedFolder.Find("policy", "staffing.json")));
        return [.. seeds.RootElement.GetProperty("values").EnumerateArray().Where(v => v.GetProperty("key").GetString()!.StartsWith("staffing.standard", StringComparison.Ordinal)).Select(v => v.GetProperty("value").GetRawText())];
    }

    [Theory, MemberData(nameof(Shipped))]
    public void EveryRule_ComputesOrIsMarkedMissing(string value)
    {
        var document = JsonSerializer.Deserialize<StandardDocument>(value, Strict)!;
        foreach (var rule in document.Rules.Where(_ => !document.Missing))
        {
            var line = new Enrolled(rule.Stage, 1, 80, 2, Category: rule.Category ?? "");
            var result = Quota.Of(Norms.Of(Norms.Exact, document), new(rule.Areas.FirstOrDefault() ?? "urban", [line]));
            Assert.Empty(result.Gaps);
            Assert.True(result.Exact > Fraction.Zero);
        }
        Assert.True(document.Missing || document.Rules.Count > 0);
    }

    [Fact]
    public void Zhejiang_IsShippedAsMissing() => Assert.Contains(Shipped(), row => row.Data.Contains("浙江", StringComparison.Ordinal) && row.Data.Contains("\"missing\": true", StringComparison.Ordinal));
}
