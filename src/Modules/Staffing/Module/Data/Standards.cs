using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Data;

/// <summary>Every standard there is, and the one in force for a region on a day.</summary>
internal sealed class Standards(PolicyValues values, Work<StaffingDbContext> work)
{
    public const string Module = "staffing";

    /// <summary>Each kind of school has a key of its own, because one province publishes several in a year.</summary>
    public static readonly IReadOnlyList<string> Keys = ["staffing.standard", "staffing.standard_kindergarten", "staffing.standard_special", "staffing.standard_vocational", "staffing.standard_variant"];

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>All of them, every region and day, missing ones too; what officers of the district entered stands before what is shipped.</summary>
    public async Task<IReadOnlyList<StandardDocument>> AllAsync(CancellationToken ct)
    {
        var shipped = (await values.VersionsAsync(Keys, ct)).Select(Read);
        var entered = await work.ReadAsync(db => db.EnteredStandards.AsNoTracking().OrderByDescending(e => e.EnteredAt).ToListAsync(ct), ct);
        return [.. entered.Select(e => e.Document).DistinctBy(IdOf), .. shipped];
    }

    /// <summary>The standard in force: the nearest region first, the latest first within it.</summary>
    /// <param name="chosen">The document an officer put first (<see cref="IdOf"/>); what it leaves open comes from those in force.</param>
    public async Task<Standard> InForceAsync(string region, DateOnly on, string? chosen, CancellationToken ct)
    {
        var all = await AllAsync(ct);
        return new(InForce(all, region, on, chosen), (await PolicyAsync(region, on, ct)).Rounding);
    }

    public async Task<StaffingPolicy> PolicyAsync(string region, DateOnly on, CancellationToken ct) =>
        (await values.ForAsync<StaffingPolicy>(Module, region, on, ct)).Value;

    public static IReadOnlyList<StandardDocument> InForce(IReadOnlyList<StandardDocument> all, string region, DateOnly on, string? chosen)
    {
        var nearest = RegionCode.Upwards(region);
        var found = all.Where(d => nearest.Contains(d.Region) && d.IsInForce(on) && !d.Missing && !d.OnlyChosen)
            .OrderBy(d => nearest.IndexOf(d.Region)).ThenByDescending(d => d.ValidFrom).ToList();
        return chosen is not null && all.FirstOrDefault(d => IdOf(d) == chosen) is { } first ? [first, .. found.Where(d => d != first)] : found;
    }

    public static string IdOf(StandardDocument document) => FormattableString.Invariant($"{document.Key}@{document.Region}@{document.ValidFrom:yyyy-MM-dd}");

    private static StandardDocument Read(PolicyValue row) => JsonSerializer.Deserialize<StandardDocument>(row.Value, Json)! with
    {
        Key = row.Key, Region = row.Region, ValidFrom = row.ValidFrom, ValidTo = row.ValidTo, Source = row.Source, Grade = row.Grade, Unconfirmed = row.Unconfirmed,
    };
}
