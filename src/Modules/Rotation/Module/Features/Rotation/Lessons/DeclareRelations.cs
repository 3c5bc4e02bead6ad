using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>Records what the judges of a session declare about each candidate.</summary>
internal sealed class DeclareRelations(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, LessonSessionId sessionId, SchoolId? host, IReadOnlyDictionary<EntrantId, IReadOnlyList<JudgeRelation>> declared, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        LessonsBelongToTheRound.Check(round);
        IReadOnlyList<string> words = [Relations.None, .. round.Policy.Values.Recusal];
        var session = await db.LessonSessions.AsNoTracking().OneAsync(s => s.Id == sessionId && s.RoundId == id && (host == null || s.HostedBy == host), ct);
        foreach (var turn in await db.LessonTurns.Where(t => t.SessionId == sessionId).ToListAsync(ct))
        {
            if (!declared.TryGetValue(turn.EntrantId, out var said))
                continue;
            var known = said.Where(d => words.Contains(d.Relation) && session.Judges.Any(j => j.Number == d.Judge)).DistinctBy(d => d.Judge).OrderBy(d => d.Judge).ToList();
            if (!known.SequenceEqual(turn.Declared))
                turn.Declare(known);
        }
    }, ct);
}
