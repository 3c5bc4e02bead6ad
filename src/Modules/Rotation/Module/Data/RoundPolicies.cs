using Workforce.Platform.Policy;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Data;

/// <summary>The policy a round would take on a day: its region's, over it the plan it was copied from, over that what the bureau typed.</summary>
internal sealed class RoundPolicies(PolicyValues values, LadderFiles files)
{
    private const string Module = "rotation";

    /// <summary>Grade of a value that the bureau typed for its own round.</summary>
    public const string Typed = "O";

    public Task<RoundPolicy> ForAsync(string region, DateOnly on, CancellationToken ct) => ForAsync(region, on, Plan.OfTheRegion, ct);

    public async Task<RoundPolicy> ForAsync(string region, DateOnly on, Plan plan, CancellationToken ct)
    {
        var rows = new Dictionary<string, PolicyValue>(await values.RowsAsync(Module, region, on, ct));
        if (plan.Copied is { } copied)
        {
            // Only what the copied district says itself: law and nation stand behind both alike.
            foreach (var (key, row) in await values.RowsAsync(Module, copied.Region, copied.On, ct))
                if (row.Region == copied.Region)
                    rows[key] = row;
        }
        foreach (var entry in plan.Entries)
            rows[entry.Key] = Row(entry, region, rows.GetValueOrDefault(entry.Key));
        return RoundPolicy.Of(PolicyValues.Read<RotationPolicy>(Module, region, on, rows), files.Ladders);
    }

    /// <summary>Every scoring scheme that any region has, to choose from.</summary>
    public async Task<IReadOnlyList<ScoreScheme>> SchemesAsync(CancellationToken ct) =>
        (await values.VersionsAsync("rotation.score_schemes", ct)).SelectMany(row => PlanJson.Read<IReadOnlyList<ScoreScheme>>(row.Value)).DistinctBy(scheme => scheme.Key).ToList();

    private static PolicyValue Row(PlanEntry entry, string region, PolicyValue? before) => new()
    {
        Key = entry.Key,
        Title = before?.Title ?? entry.Key,
        Unit = before?.Unit,
        Region = region,
        ValidFrom = entry.On,
        Value = entry.Value,
        Source = entry.Source,
        Grade = Typed,
    };
}
