using System.Text.Json;
using Workforce.Platform.Seeds;

namespace Workforce.UnitTests.Rotation;

/// <summary>What seeds/policy/rotation.json ships, by key; every region's.</summary>
internal static class ShippedPolicy
{
    public static IReadOnlyList<JsonElement> Values(string key)
    {
        using var seeds = JsonDocument.Parse(File.ReadAllText(SeedFolder.Find("policy", "rotation.json")));
        return seeds.RootElement.GetProperty("values").EnumerateArray().Where(v => v.GetProperty("key").GetString() == key).Select(v => v.GetProperty("value").Clone()).ToList();
    }
}
