using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Stops;

namespace Workforce.Rotation.Features.Rotation.Standings;

/// <summary>
/// A new bar during a round. Before the lock she is taken out, with the reason; after it the inputs stand, so the officer is told
/// and decides.
/// </summary>
internal sealed class StopBarred(BarredTeachers barred) : ISubscriber<RotationDbContext, BarImposed>
{
    public async Task HandleAsync(RotationDbContext db, BarImposed occurred, Change change, CancellationToken ct)
    {
        if (!occurred.Scopes.Contains(EthicsScope.PostAppointment.Code()) || !(await barred.AmongAsync([occurred.TeacherId], ct)).Contains(occurred.TeacherId))
            return;
        var rows = await (from entrant in db.Entrants
                          where entrant.TeacherId == occurred.TeacherId && entrant.RemovedAt == null
                          join round in db.Rounds on entrant.RoundId equals round.Id
                          where round.State != RoundState.Closed
                          select new { entrant, round.State }).ToListAsync(ct);
        var known = await db.StandingStops.Where(s => s.BarredTeacherId == occurred.TeacherId && s.State != StopState.Released).Select(s => s.EntrantId).ToListAsync(ct);
        foreach (var row in rows)
        {
            if (row.State is RoundState.Draft or RoundState.Choosing or RoundState.Scoring)
                row.entrant.Remove(BarredTeachers.Reason, change.At);
            else if (!known.Contains(row.entrant.Id))
                db.Add(StandingStop.Of(row.entrant, change.At));
        }
    }
}
