using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>A bureau's page about the adjustment of a round. Every form carries the version it showed.</summary>
internal abstract class AdjustmentPage : RoundPage
{
    [BindProperty]
    public uint Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Adjustment? Adjustment { get; private set; }
    public bool MayEdit => Adjustment is { State: AdjustmentState.Preparing } && Actor.Role == Platform.Actors.Role.DistrictOfficer;

    /// <returns>False when there is no such round, or <paramref name="read"/> did not find what was asked.</returns>
    protected async Task<bool> LoadAsync(Func<RotationDbContext, Task<bool>> read, CancellationToken ct)
    {
        var found = true;
        return await ReadAsync(async db =>
        {
            Adjustment = await db.FindAdjustmentAsync(RoundId, ct);
            Version = Adjustment?.Version ?? 0;
            ModelState.Remove(nameof(Version));
            found = await read(db);
        }, ct) && found;
    }
}
