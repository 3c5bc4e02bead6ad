using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;
using Workforce.Platform.Policy;

namespace Workforce.Platform.Seeds;

/// <summary>Loads seeds/policy. A value that is there already stays: shipped numbers never overwrite an officer's.</summary>
internal static class PolicySeed
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task LoadAsync(PlatformDbContext db, DateTimeOffset now, CancellationToken ct)
    {
        var known = (await db.PolicyValues.Select(v => new { v.Key, v.Region, v.ValidFrom }).ToListAsync(ct)).Select(v => (v.Key, v.Region, v.ValidFrom)).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(SeedFolder.Find("policy"), "*.json").Order(StringComparer.Ordinal))
        {
            await using var stream = File.OpenRead(file);
            var shipped = await JsonSerializer.DeserializeAsync<Shipped>(stream, Json, ct) ?? throw new InvalidDataException($"{file} is empty.");
            db.PolicyValues.AddRange(shipped.Values.Where(v => known.Add((v.Key, v.Region, v.ValidFrom))).Select(v => new PolicyValue
            {
                Id = Guid.CreateVersion7(),
                Key = v.Key,
                Title = v.Title,
                Region = v.Region,
                ValidFrom = v.ValidFrom,
                ValidTo = v.ValidTo,
                Value = v.Value.GetRawText(),
                Unit = v.Unit,
                Source = v.Source,
                Grade = v.Grade,
                Unconfirmed = v.Unconfirmed || v.Grade is "M" or "C",
                EnteredAt = now,
            }));
        }
        await db.SaveChangesAsync(ct);
    }

    private sealed record Shipped(IReadOnlyList<ShippedValue> Values);

    private sealed record ShippedValue(string Key, string Title, string Region, DateOnly ValidFrom, DateOnly? ValidTo, JsonElement Value, string? Unit, string Source, string Grade, bool Unconfirmed);
}
