using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Draws admission numbers and seats for everybody with a certified list, once, by a rule that anybody can repeat.</summary>
internal sealed class SeatCandidates(Work<RotationDbContext> work)
{
    public Task<int> HandleAsync(RoundId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        ExamBelongsToTheRound.Check(round);
        if (round.State != RoundState.Scoring)
            throw new RuleBrokenException("志愿截止之后才能编排考生：截止之前还不知道谁参加。");
        var exam = await db.Exams.SingleOrDefaultAsync(e => e.RoundId == id, ct) ?? throw new RuleBrokenException("请先安排考试时间、考点和考场。");
        db.Entry(exam).Property(e => e.Version).OriginalValue = version;
        var chosen = ToScore.Of(db, id).Select(c => c.EntrantId);
        var people = await db.Entrants.AsNoTracking().Where(e => chosen.Contains(e.Id)).ToDictionaryAsync(e => e.Number, ct);
        if (people.Count == 0)
            throw new RuleBrokenException("没有确认了志愿的教师，不用编排。");
        if (people.Count > exam.Seats)
            throw new RuleBrokenException("考生 {0} 人，座位 {1} 个，还差 {2} 个。请增加考场或座位。", people.Count, exam.Seats, people.Count - exam.Seats);
        var rule = round.Policy.Values.Exam!;
        var seed = SeatPlan.SeedOf(round.Key, people.Keys);
        var order = SeatPlan.Of(seed, people.Values.Select(e => new SeatPlan.Person(e.Number, $"{e.HomeSchoolId.Value:N}", rule.PaperOf(e.Subject))));
        exam.Seat(seed, change.At);
        foreach (var (person, (room, seat)) in order.Zip(SeatPlan.Seats(exam.Rooms)))
        {
            var entrant = people[person.Number];
            db.Add(new ExamCandidate
            {
                EntrantId = entrant.Id, RoundId = id, DistrictId = entrant.DistrictId, TeacherId = entrant.TeacherId, Paper = person.Paper, Room = room.Number, Seat = seat,
                Admission = $"{round.SchoolYear:0000}{room.Number:00}{seat:00}",
            });
        }
        return people.Count;
    }, ct);
}
