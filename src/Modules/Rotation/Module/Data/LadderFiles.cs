using System.Text.Json;
using System.Text.Json.Serialization;
using Workforce.Platform.Seeds;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data;

/// <summary>Reads the orders that admission compares by from the shipped code tables, once.</summary>
internal sealed class LadderFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly Lazy<Ladders> ladders = new(() => new(
        Read<CertificateKind>("certificate-kind").ToDictionary(c => c.Code, c => c.Stages),
        Read<Title>("title").ToDictionary(t => t.Code, t => t.Rank)));

    public Ladders Ladders => ladders.Value;

    private static IReadOnlyList<T> Read<T>(string table)
    {
        using var stream = File.OpenRead(SeedFolder.Find("policy", "codes", table + ".json"));
        return JsonSerializer.Deserialize<Table<T>>(stream, Json)!.Codes;
    }

    private sealed record Table<T>([property: JsonRequired] IReadOnlyList<T> Codes);
    private sealed record CertificateKind(string Code, IReadOnlyList<string> Stages);
    private sealed record Title(string Code, int Rank);
}
