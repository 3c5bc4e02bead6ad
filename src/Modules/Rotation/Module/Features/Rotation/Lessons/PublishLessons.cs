using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Lessons;
using Workforce.Rotation.Features.Rotation.Exams;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>Publishes the lessons of the whole round together and turns them into scores.</summary>
internal sealed class PublishLessons(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        LessonsBelongToTheRound.CheckMarks(round, change.At);
        var sessions = await db.LessonSessions.Where(s => s.RoundId == id).ToDictionaryAsync(s => s.Id, ct);
        var turns = await db.LessonTurns.AsNoTracking().Where(t => t.RoundId == id).ToListAsync(ct);
        var seated = turns.Select(t => t.EntrantId).ToHashSet();
        var without = (await ToScore.Of(db, id).Select(c => c.EntrantId).Distinct().ToListAsync(ct)).Count(entrant => !seated.Contains(entrant));
        if (without > 0)
            throw new RuleBrokenException("还有 {0} 名教师不在任何一个试讲组，或所在的组还没有抽签。", without);
        if (turns.Count(t => !t.IsComplete(sessions[t.SessionId])) is > 0 and var open)
            throw new RuleBrokenException("还有 {0} 名教师的打分不齐，缺席的请记为缺席。", open);
        foreach (var session in sessions.Values.Where(s => s.State == LessonState.Drawn))
            session.Publish(change.At);
        await CrossScores.SettleAsync(db, round, null, change.At, ct);
    }, ct);
}
