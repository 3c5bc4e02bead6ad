using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Stops;

namespace Workforce.Rotation.Features.Rotation.Standings;

/// <summary>The officer's decision about somebody barred after the lock: hold her placement, or go on where the bar has ended.</summary>
internal sealed class DecideStop(Work<RotationDbContext> work, BarredTeachers barred)
{
    /// <param name="version">Of the stop the page showed; null where there was none.</param>
    public async Task HandleAsync(RoundId round, EntrantId id, bool hold, uint? version, Change change, CancellationToken ct)
    {
        var teacher = await work.ReadAsync(db => db.Entrants.Where(e => e.Id == id && e.RoundId == round).Select(e => e.TeacherId).OneAsync(ct), ct);
        var isBarred = (await barred.AmongAsync([teacher], ct)).Count > 0;
        await work.ChangeAsync(change, async db =>
        {
            var entrant = await db.Entrants.OneAsync(e => e.Id == id && e.RoundId == round, ct);
            if (await db.Rounds.Where(r => r.Id == round).Select(r => r.State).OneAsync(ct) is not (>= RoundState.Locked and < RoundState.Closed))
                throw new RuleBrokenException("锁定之后、办结之前才需要这样决定。");
            var stop = await db.StandingStops.SingleOrDefaultAsync(s => s.EntrantId == id && s.State != StopState.Released, ct);
            if (stop is not null && version is { } seen)
                db.Entry(stop).Property(s => s.Version).OriginalValue = seen;
            if (stop is null && !isBarred)
                throw new RuleBrokenException("这位教师不在师德处理期内。");
            if (!hold && isBarred)
                throw new RuleBrokenException("师德处理期内不能聘任；处理解除之后才能继续。");
            if (stop is null)
                db.Add(stop = StandingStop.Of(entrant, change.At));
            if (hold)
                stop.Hold(change.Reason, change.By.Name, change.At);
            else
                stop.Release(string.IsNullOrWhiteSpace(change.Reason) ? "师德处理已经解除" : change.Reason.Trim(), change.By.Name, change.At);
        }, ct);
    }
}
