using System.Text.Json;
using Workforce.Platform.Seeds;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class DrawPartiesTests
{
    [Fact]
    public void EveryShippedPolicy_HasNoPartiesOrAtLeastThree()
    {
        using var policy = JsonDocument.Parse(File.ReadAllText(SeedFolder.Find("policy", "rotation.json")));
        var counts = policy.RootElement.GetProperty("values").EnumerateArray().Where(v => v.GetProperty("key").GetString() == "rotation.draw_parties").Select(v => v.GetProperty("value").GetArrayLength()).ToList();
        Assert.NotEmpty(counts);
        Assert.All(counts, count => Assert.True(count is 0 or >= 3));
    }

    [Theory]
    [InlineData(0, 0), InlineData(1, 1), InlineData(2, 1), InlineData(3, 0)]
    public void Plan_WithTooFewParties_DoesNotOpen(int parties, int contradictions) =>
        Assert.Equal(contradictions, DrawContradictions.Of(Plan([.. Enumerable.Range(1, parties).Select(n => new SeedParty($"第{n}方"))])).Count(c => c.Stops));

    [Fact]
    public void Plan_WithAPartyTwice_DoesNotOpen() => Assert.Single(DrawContradictions.Of(Plan([new("甲"), new("乙"), new("甲 ")])));

    [Fact]
    public void RoundOpenedBeforeThereWereParties_HasNone()
    {
        var stored = JsonSerializer.SerializeToNode(Sample.Policy().Values)!.AsObject();
        Assert.True(stored.Remove(nameof(RotationPolicy.DrawParties)));
        Assert.Empty(stored.Deserialize<RotationPolicy>()!.DrawParties);
    }

    private static PlannedRound Plan(IReadOnlyList<SeedParty> parties) => new(Sample.Policy(p => p with { DrawParties = parties }).Values, Sample.Dates(), new(5, "workingDays"), null!, 0, 0);
}
