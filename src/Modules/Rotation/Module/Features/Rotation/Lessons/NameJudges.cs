using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>Names the judges of a session. What was declared before is asked again.</summary>
internal sealed class NameJudges(Work<RotationDbContext> work, ISchoolDirectory schools)
{
    public const int Most = 15;

    /// <param name="host">The school that acts; null for the bureau.</param>
    public async Task HandleAsync(RoundId id, LessonSessionId sessionId, SchoolId? host, IReadOnlyList<JudgeForm> typed, Change change, CancellationToken ct)
    {
        var named = typed.Where(j => !string.IsNullOrWhiteSpace(j.Name)).Take(Most).ToList();
        var places = await schools.FindAsync(named.Select(j => j.School).OfType<Guid>().Select(s => new SchoolId(s)).Distinct().ToList(), ct);
        if (named.Exists(j => j.School is { } school && !places.ContainsKey(new(school))))
            throw new OutOfReachException();
        if (named.FirstOrDefault(j => j.School is null && string.IsNullOrWhiteSpace(j.Unit)) is { } without)
            throw new RuleBrokenException("{0}：请选择学校，或填写单位。", without.Name!.Trim());
        if (named.GroupBy(j => (j.Name!.Trim(), j.School)).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleBrokenException("评委{0}写了两次。", twice.Key.Item1);
        var judges = named.Select((j, i) => new Judge(i + 1, Short(j.Name!, 30), j.School is { } school ? new(school) : null, j.School is { } at ? places[new(at)].Name : Short(j.Unit!, 40))).ToList();
        await work.ChangeAsync(change, async db =>
        {
            await db.HoldRoundAsync(id, ct);
            LessonsBelongToTheRound.Check(await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct));
            var session = await db.LessonSessions.OneAsync(s => s.Id == sessionId && s.RoundId == id && (host == null || s.HostedBy == host), ct);
            var turns = await db.LessonTurns.Where(t => t.SessionId == sessionId).ToListAsync(ct);
            session.Name(judges, turns.Exists(t => t.Marks.Count > 0));
            turns.ForEach(t => t.Declare([]));
        }, ct);
    }

    private static string Short(string text, int longest) => text.Trim()[..Math.Min(text.Trim().Length, longest)];
}
