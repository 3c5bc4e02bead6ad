using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Platform.Policy;

/// <summary>Reads policy values typed, by region and date. The nearest region wins (district, city, province, country), then the latest version.</summary>
public sealed class PolicyValues
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private readonly IDbContextFactory<PlatformDbContext> contexts;

    internal PolicyValues(IDbContextFactory<PlatformDbContext> contexts) => this.contexts = contexts;

    /// <typeparam name="T">A record with required properties: RotationPolicy.ChoiceLimit reads "rotation.choice_limit".</typeparam>
    /// <exception cref="PolicyMissingException">A value that T requires is not there for this region and day.</exception>
    public async Task<PolicyReading<T>> ForAsync<T>(string module, string region, DateOnly on, CancellationToken ct) =>
        Read<T>(module, region, on, await RowsAsync(module, region, on, ct));

    /// <summary>The same from rows that were put together by the caller.</summary>
    public static PolicyReading<T> Read<T>(string module, string region, DateOnly on, IReadOnlyDictionary<string, PolicyValue> rows)
    {
        var values = new JsonObject(rows.Select(r => KeyValuePair.Create(r.Key[(module.Length + 1)..], JsonNode.Parse(r.Value.Value))));
        try
        {
            return new(values.Deserialize<T>(Json)!, rows);
        }
        catch (JsonException missing)
        {
            throw new PolicyMissingException(module, region, on, missing.Message);
        }
    }

    /// <summary>Every version of one key, of all regions and days.</summary>
    public Task<IReadOnlyList<PolicyValue>> VersionsAsync(string key, CancellationToken ct) => VersionsAsync([key], ct);

    /// <summary>The same of several keys, in one read.</summary>
    public async Task<IReadOnlyList<PolicyValue>> VersionsAsync(IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.PolicyValues.AsNoTracking().Where(v => keys.Contains(v.Key)).OrderBy(v => v.Key).ThenBy(v => v.Region).ThenBy(v => v.ValidFrom).ToListAsync(ct);
    }

    /// <summary>The rows in force for a module, by key.</summary>
    public async Task<IReadOnlyDictionary<string, PolicyValue>> RowsAsync(string module, string region, DateOnly on, CancellationToken ct)
    {
        var nearest = RegionCode.Upwards(region);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db.PolicyValues.AsNoTracking()
            .Where(v => v.Key.StartsWith(module + ".") && nearest.Contains(v.Region) && v.ValidFrom <= on && (v.ValidTo == null || v.ValidTo >= on)).ToListAsync(ct);
        return rows.GroupBy(v => v.Key).ToDictionary(g => g.Key, g => g.OrderBy(v => nearest.IndexOf(v.Region)).ThenByDescending(v => v.ValidFrom).ThenByDescending(v => v.EnteredAt).First());
    }
}
