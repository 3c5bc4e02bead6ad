using System.Text.Json;
using Workforce.Platform.Seeds;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class PolicyFileTests
{
    private static readonly JsonSerializerOptions web = new(JsonSerializerDefaults.Web);

    private sealed record Value(string Key, string Title, string Region, DateOnly ValidFrom, DateOnly? ValidTo, string Source, string Grade, bool Unconfirmed);

    private sealed record Policy(string Module, Value[] Values);

    public static IEnumerable<TheoryDataRow<string>> Files => Directory.EnumerateFiles(SeedFolder.Find("policy"), "*.json").Select(f => new TheoryDataRow<string>(Path.GetFileName(f)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Values_AreDatedGradedSourced_AndUniqueByKeyRegionAndDay(string file)
    {
        var policy = JsonSerializer.Deserialize<Policy>(File.ReadAllText(SeedFolder.Find("policy", file)), web)!;
        Assert.Equal(Path.GetFileNameWithoutExtension(file), policy.Module);
        Assert.Equal(policy.Values.Length, policy.Values.Select(v => (v.Key, v.Region, v.ValidFrom)).Distinct().Count());
        Assert.All(policy.Values, value =>
        {
            Assert.Matches("^[a-z]+(\\.[a-z_]+)+$", value.Key);
            Assert.Matches("^[0-9]{6}$", value.Region);
            Assert.Contains(value.Grade, (string[])["L", "A", "B", "C", "D", "M"]);
            Assert.Equal(value.Grade is "C" or "M", value.Unconfirmed);
            Assert.True(value.Title.Length > 0 && value.Source.Length > 0 && (value.ValidTo is null || value.ValidFrom <= value.ValidTo));
        });
    }
}
