using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>The bureau answers a review: the mark stands, or is corrected and with it every score that rests on it.</summary>
internal sealed class AnswerReview(Work<RotationDbContext> work)
{
    /// <param name="corrected">Null keeps the mark.</param>
    public Task HandleAsync(RoundId id, MarkReviewId reviewId, Mark? corrected, string? answer, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var review = await db.MarkReviews.OneAsync(r => r.Id == reviewId && r.RoundId == id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        ExamBelongsToTheRound.Check(round);
        if (string.IsNullOrWhiteSpace(answer))
            throw new RuleBrokenException("请写明答复，教师看得到。");
        var mark = await db.ExamMarks.OneAsync(m => m.EntrantId == review.EntrantId && m.Part == review.Part, ct);
        var before = mark.Settled(round.Policy.Values.Exam!.DoubleEntry)!;
        if (corrected == before)
            throw new RuleBrokenException("更正后的成绩与原来相同。维持原成绩的，请选“维持”。");
        review.Decide(before, corrected, answer.Trim(), change.At);
        if (corrected is null)
            return;
        mark.Correct(corrected);
        await CrossScores.SettleAsync(db, round, review.EntrantId, change.At, ct);
    }, ct);
}
