using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Standings;

/// <summary>At the lock everybody is asked about once more: an event may be late, frozen inputs are for good.</summary>
internal sealed class TakeOutBarred(BarredTeachers barred)
{
    public async Task<int> RunAsync(RotationDbContext db, RoundId round, DateTimeOffset now, CancellationToken ct)
    {
        var ids = await db.Entrants.Where(e => e.RoundId == round && e.RemovedAt == null).Select(e => e.TeacherId).ToListAsync(ct);
        var leaving = await barred.AmongAsync(ids, ct);
        if (leaving.Count == 0)
            return 0;
        foreach (var entrant in await db.Entrants.Where(e => e.RoundId == round && e.RemovedAt == null && leaving.Contains(e.TeacherId)).ToListAsync(ct))
            entrant.Remove(BarredTeachers.Reason, now);
        await db.SaveChangesAsync(ct);
        return leaving.Count;
    }
}
