using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>Enters what judges gave a candidate. Nobody sees a mark until all of hers are in.</summary>
internal sealed class EnterLessonMark(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, LessonSessionId sessionId, SchoolId? host, EntrantId candidate, IReadOnlyDictionary<int, int> marks, Change change, CancellationToken ct) => ChangeAsync(id, sessionId, host, candidate, change, (session, turn, round) =>
    {
        if (turn.IsAbsent)
            throw new RuleBrokenException("第 {0} 号已记为缺席。", turn.Order);
        if (marks.Count == 0)
            throw new RuleBrokenException("请填写打分。");
        foreach (var (judge, thousandths) in marks)
            turn.Mark(session, round.Policy.Values.TrialLesson!, judge, thousandths, change);
    }, ct);

    public Task NoteAbsenceAsync(RoundId id, LessonSessionId sessionId, SchoolId? host, EntrantId candidate, bool absent, Change change, CancellationToken ct) => ChangeAsync(id, sessionId, host, candidate, change, (session, turn, _) =>
    {
        if (absent)
            turn.NoteAbsence(session);
        else
            turn.TakeBackAbsence();
    }, ct);

    private Task ChangeAsync(RoundId id, LessonSessionId sessionId, SchoolId? host, EntrantId candidate, Change change, Action<LessonSession, LessonTurn, Round> act, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        LessonsBelongToTheRound.CheckMarks(round, change.At);
        var session = await db.LessonSessions.AsNoTracking().OneAsync(s => s.Id == sessionId && s.RoundId == id && (host == null || s.HostedBy == host), ct);
        if (session.State == LessonState.Published)
            throw new RuleBrokenException("试讲成绩已经公布，打分不能再改。");
        act(session, await db.LessonTurns.OneAsync(t => t.SessionId == sessionId && t.EntrantId == candidate, ct), round);
    }, ct);
}
