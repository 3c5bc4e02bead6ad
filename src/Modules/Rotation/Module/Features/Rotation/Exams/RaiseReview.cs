using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>A candidate asks the bureau to look one of her marks up.</summary>
internal sealed class RaiseReview(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, TeacherId teacher, string part, string? claim, WorkingDays calendar, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var mine = await MyRound.FindAsync(db, id, teacher, ct) ?? throw new OutOfReachException();
        var exam = await db.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.RoundId == id, ct);
        if (exam is not { State: ExamState.Published })
            throw new RuleBrokenException("成绩还没有公布，公布之后才能申请查分。");
        if (!ReviewTerm.IsOpen(mine.Round, exam, calendar, change.At))
            throw new RuleBrokenException("查分已于 {0:yyyy-MM-dd} 截止。", ReviewTerm.LastDay(mine.Round, exam, calendar)!.Value);
        if (string.IsNullOrWhiteSpace(claim))
            throw new RuleBrokenException("请写明哪里可能有误。");
        if (!await db.ExamMarks.AnyAsync(m => m.EntrantId == mine.Entrant.Id && m.Part == part, ct))
            throw new RuleBrokenException("没有这一科的成绩。");
        if (await db.MarkReviews.AnyAsync(r => r.EntrantId == mine.Entrant.Id && r.Part == part && r.State == CaseState.Open, ct))
            throw new RuleBrokenException("这一科已有一项查分等待答复。");
        db.Add(new MarkReview
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = id,
            DistrictId = mine.Entrant.DistrictId,
            EntrantId = mine.Entrant.Id,
            TeacherId = teacher,
            Part = part,
            Claim = claim.Trim(),
            RaisedAt = change.At,
            AnswerDueOn = mine.Round.Policy.Values.ContestAnswerDays.After(Calendar.On(change.At), calendar),
        });
    }, ct);
}
