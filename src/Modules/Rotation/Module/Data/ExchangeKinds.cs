using System.Text.Json;
using Workforce.Platform.Seeds;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Data;

/// <summary>The forms of exchange from the shipped code table, read once.</summary>
internal sealed class ExchangeKinds
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Lazy<IReadOnlyList<ExchangeKind>> all = new(() =>
    {
        using var stream = File.OpenRead(SeedFolder.Find("policy", "codes", "exchange-kind.json"));
        return JsonSerializer.Deserialize<Table>(stream, Json)!.Codes;
    });

    public IReadOnlyList<ExchangeKind> All => all.Value;

    public ExchangeKind? Find(string? code) => All.FirstOrDefault(kind => kind.Code == code);

    public IReadOnlyList<string> Counting => All.Where(kind => kind.Counts).Select(kind => kind.Code).ToList();

    private sealed record Table(IReadOnlyList<ExchangeKind> Codes);
}
