using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Workforce.Rotation.Domain;
using Xunit;

namespace Workforce.UnitTests.Rotation;

/// <summary>A member of a policy value that no type reads decides nothing, silently. So every one of them must be read by its spelling.</summary>
public sealed class PolicySpellingTests
{
    private static readonly JsonSerializerOptions Strict = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static TheoryData<string, string> Values()
    {
        var seeds = JsonNode.Parse(File.ReadAllText(Path.Combine(Seeds(), "rotation.json")))!["values"]!.AsArray();
        return [.. seeds.Where(v => Typed.ContainsKey(v!["key"]!.GetValue<string>())).Select(v => (v!["key"]!.GetValue<string>(), v["value"]?.ToJsonString() ?? "null")).Distinct()];
    }

    [Theory, MemberData(nameof(Values))]
    public void EveryMemberOfAValue_IsRead(string key, string value) => JsonSerializer.Deserialize(value, Typed[key], Strict);

    private static readonly IReadOnlyDictionary<string, Type> Typed = typeof(RotationPolicy).GetProperties().Where(p => p.CanWrite)
        .ToDictionary(p => "rotation." + (p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name)), p => p.PropertyType);

    private static string Seeds()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Workforce.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "seeds", "policy");
    }
}
