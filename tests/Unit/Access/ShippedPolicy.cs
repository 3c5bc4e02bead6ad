using System.Text.Json;
using System.Text.Json.Nodes;
using Workforce.Access.Policy;
using Workforce.Platform.Seeds;

namespace Workforce.UnitTests.Access;

/// <summary>The policy as the seeds have it, read as the product reads it.</summary>
internal static class ShippedPolicy
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static readonly AccessPolicy Value = new JsonObject(JsonNode.Parse(File.ReadAllText(SeedFolder.Find("policy", "access.json")))!["values"]!.AsArray()
        .Select(v => KeyValuePair.Create(v!["key"]!.GetValue<string>()["access.".Length..], v["value"]?.DeepClone()))).Deserialize<AccessPolicy>(Json)!;
}
