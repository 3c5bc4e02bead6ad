using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Stops;

namespace Workforce.Rotation.Features.Rotation.Standings;

/// <summary>A bar ended before its time: what the officer has not decided yet needs no decision any more.</summary>
internal sealed class ReleaseFreed(BarredTeachers barred) : ISubscriber<RotationDbContext, BarLifted>
{
    public async Task HandleAsync(RotationDbContext db, BarLifted occurred, Change change, CancellationToken ct)
    {
        if ((await barred.AmongAsync([occurred.TeacherId], ct)).Contains(occurred.TeacherId))
            return;
        foreach (var stop in await db.StandingStops.Where(s => s.BarredTeacherId == occurred.TeacherId && s.State == StopState.Open).ToListAsync(ct))
            stop.Release("师德处理已经解除", change.By.Name, change.At);
    }
}
