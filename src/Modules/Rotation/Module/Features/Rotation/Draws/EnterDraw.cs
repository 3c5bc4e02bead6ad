using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>Brings in the public draw. It is entered once; whoever comes second is told.</summary>
internal sealed class EnterDraw(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, DrawForm input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.OneAsync(r => r.Id == id, ct);
        db.Entry(round).Property(r => r.Version).OriginalValue = input.Version;
        var draw = new PublicDraw(input.DrawName.Trim(), input.Issue.Trim(), input.Digits.Trim(), input.DrawnOn!.Value);
        DrawMustFollowTheLock.Check(round, draw, Calendar.On(change.At));
        round.BringInDraw(draw, change.At);
        round.SettleDraw(await db.SealedSeeds.Where(s => s.RoundId == id).ToListAsync(ct), change.At);
    }, ct);
}
