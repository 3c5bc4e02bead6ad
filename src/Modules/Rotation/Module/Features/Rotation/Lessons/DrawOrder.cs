using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Lessons;
using Workforce.Rotation.Features.Rotation.Exams;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>Draws the order of a session's candidates, once, by the rule of the seat plan.</summary>
internal sealed class DrawOrder(Work<RotationDbContext> work)
{
    public Task<int> HandleAsync(RoundId id, LessonSessionId sessionId, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        LessonsBelongToTheRound.Check(round);
        if (round.State != RoundState.Scoring)
            throw new RuleBrokenException("志愿截止之后才能抽签：截止之前还不知道谁参加。");
        var session = await db.LessonSessions.OneAsync(s => s.Id == sessionId && s.RoundId == id, ct);
        var chosen = ToScore.Of(db, id).Select(c => c.EntrantId);
        var people = await db.Entrants.AsNoTracking().Where(e => chosen.Contains(e.Id) && e.Stage == session.Stage && e.Subject == session.Subject).ToListAsync(ct);
        if (people.Count == 0)
            throw new RuleBrokenException("这一组没有确认了志愿的教师。");
        var seed = SeatPlan.SeedOf($"{round.Key}\0{session.Stage}\0{session.Subject}", people.Select(p => p.Number));
        session.Draw(seed);
        foreach (var (entrant, order) in people.OrderBy(p => SeatPlan.TicketOf(seed, p.Number), StringComparer.Ordinal).Select((p, i) => (p, i + 1)))
            db.Add(new LessonTurn { EntrantId = entrant.Id, SessionId = session.Id, RoundId = id, DistrictId = entrant.DistrictId, TeacherId = entrant.TeacherId, HomeSchoolId = entrant.HomeSchoolId, Order = order });
        return people.Count;
    }, ct);
}
