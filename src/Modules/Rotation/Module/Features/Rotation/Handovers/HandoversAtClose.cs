using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Handovers;

/// <summary>Appointments are the last word: whoever was placed after the publication stands on the lists too.</summary>
internal sealed class HandoversAtClose(SettleHandovers settle) : ISubscriber<RotationDbContext, RoundClosed>
{
    public async Task HandleAsync(RotationDbContext db, RoundClosed occurred, Change change, CancellationToken ct)
    {
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == occurred.RoundId, ct);
        var appointed = await (from appointment in db.Appointments
                               where appointment.RoundId == round.Id
                               join entrant in db.Entrants on appointment.EntrantId equals entrant.Id
                               join post in db.Posts on appointment.PostId equals post.Id
                               select new { entrant, post }).AsNoTracking().ToListAsync(ct);
        await settle.HandleAsync(db, round, appointed.ConvertAll(a => (a.entrant, a.post)), ct);
    }
}
