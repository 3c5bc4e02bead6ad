using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Publishes the marks to the candidates and turns them into scores for every post they listed.</summary>
internal sealed class PublishMarks(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, uint version, WorkingDays calendar, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        ExamBelongsToTheRound.Check(round);
        var exam = await db.Exams.OneAsync(e => e.RoundId == id, ct);
        db.Entry(exam).Property(e => e.Version).OriginalValue = version;
        MarksAreEnteredBeforeTheyArePublic.Check(round, exam, change.At);
        var (rule, rows) = (round.Policy.Values.Exam!, await Candidates.ReadAsync(db, id, ct));
        if (rows.Sum(row => row.Marks.Values.Count(m => m.Differs && m.Settled(rule.DoubleEntry) is null)) is > 0 and var differing)
            throw new RuleBrokenException("有 {0} 科成绩两次录入不一致，核对改正后才能公布。", differing);
        if (rows.Sum(row => row.Open(rule)) is > 0 and var open)
            throw new RuleBrokenException("还有 {0} 科成绩没有录入，缺考的也要录入“缺考”。", open);
        var reviewed = round.Policy.Values.ContestDays.After(Calendar.On(change.At), calendar);
        if (reviewed > Calendar.On(round.Dates.ContestsDueAt))
            throw new RuleBrokenException("今天公布成绩，查分要到 {0:yyyy-MM-dd}，晚于复核截止 {1:yyyy-MM-dd}。请先改期。", reviewed, Calendar.On(round.Dates.ContestsDueAt));
        exam.Publish(change.At);
        await CrossScores.SettleAsync(db, round, null, change.At, ct);
    }, ct);
}
