using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Stops;

namespace Workforce.Rotation.Features.Rotation.Standings;

/// <summary>Everybody of a locked round who is barred today or was stopped before.</summary>
internal sealed class Stops(Work<RotationDbContext> work, BarredTeachers barred)
{
    public async Task<IReadOnlyList<StopRow>> ReadAsync(RoundId id, CancellationToken ct)
    {
        var (people, stops, places) = await work.ReadAsync(async db =>
        {
            var run = await db.Rounds.Where(r => r.Id == id).Select(r => r.PublishedRunId ?? r.ProposedRunId).OneAsync(ct);
            return (await db.Entrants.AsNoTracking().Where(e => e.RoundId == id && e.RemovedAt == null).OrderBy(e => e.StaffNumber).ToListAsync(ct),
                await db.StandingStops.AsNoTracking().Where(s => s.RoundId == id).OrderBy(s => s.FoundAt).ToListAsync(ct),
                await (from placement in db.Placements where placement.RunId == run && placement.PostId != null join post in db.Posts on placement.PostId equals (PostId?)post.Id select new { placement.EntrantId, post.SchoolName }).ToDictionaryAsync(p => p.EntrantId, p => p.SchoolName, ct));
        }, ct);
        var now = await barred.AmongAsync(people.ConvertAll(p => p.TeacherId), ct);
        var latest = stops.GroupBy(s => s.EntrantId).ToDictionary(g => g.Key, g => g.Last());
        return people.Select(p => new StopRow(p, latest.GetValueOrDefault(p.Id), places.GetValueOrDefault(p.Id), now.Contains(p.TeacherId))).Where(r => r.IsBarred || r.Stop is not null).ToList();
    }

    /// <summary>Who still needs a decision before anybody is appointed.</summary>
    public async Task<int> UndecidedAsync(RoundId id, CancellationToken ct) => (await ReadAsync(id, ct)).Count(r => r.Stop is { State: StopState.Open } || r.IsBarred && r.Stop?.State != StopState.Held);
}
