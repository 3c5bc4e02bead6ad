using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data;

/// <summary>
/// Keeps writers of choices and scores apart from the moment a round closes or locks. A writer holds the round, and many
/// may; who moves its state seals it, which waits for the writers under way and lets no new one in. Without this a score
/// committed while the inputs are being frozen would be in the rows and not under the fingerprint.
/// </summary>
internal static class RoundGate
{
    /// <summary>For writing choices, scores, contests: read the round's state after this.</summary>
    public static Task HoldRoundAsync(this RotationDbContext db, RoundId id, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select from rounds where id = {id.Value} for share", ct);

    /// <summary>For closing and locking.</summary>
    public static async Task<Round> SealRoundAsync(this RotationDbContext db, RoundId id, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"select from rounds where id = {id.Value} for update", ct);
        return await db.Rounds.OneAsync(r => r.Id == id, ct);
    }
}
