using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Reviews;

namespace Workforce.Staffing.Features.Staffing.Reviews;

/// <summary>The school confirms or objects; the bureau replies; the bureau closes.</summary>
internal sealed class AnswerReview(Work<StaffingDbContext> work)
{
    public Task ConfirmAsync(ReviewId id, SchoolId school, uint version, Change change, CancellationToken ct) =>
        ActAsync(id, school, version, change, (review, part, today) => part.Confirm(review, change.By.Name, today), ct);

    public Task ObjectAsync(ReviewId id, SchoolId school, ReplyForm form, Change change, CancellationToken ct) =>
        ActAsync(id, school, form.Version, change, (review, part, today) => part.Object(review, form.Words, change.By.Name, today), ct);

    public Task ReplyAsync(ReviewId id, ReplyForm form, Change change, CancellationToken ct) =>
        ActAsync(id, new(form.School), form.Version, change, (review, part, _) => part.ReplyTo(review, form.Words, form.CorrectedTo, change.By.Name), ct);

    public Task CloseAsync(ReviewId id, CloseForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var review = await db.Reviews.OneAsync(r => r.Id == id, ct);
        db.Entry(review).Property(r => r.Version).OriginalValue = form.Version;
        review.Close(await db.ReviewedSchools.AsNoTracking().Where(s => s.ReviewId == id).ToListAsync(ct), form.Conclusion, form.Document, Calendar.On(change.At));
    }, ct);

    private Task ActAsync(ReviewId id, SchoolId school, uint version, Change change, Action<Review, ReviewedSchool, DateOnly> act, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var review = await db.Reviews.AsNoTracking().OneAsync(r => r.Id == id, ct);
        var part = await db.ReviewedSchools.OneAsync(s => s.ReviewId == id && s.SchoolId == school, ct);
        db.Entry(part).Property(s => s.Version).OriginalValue = version;
        act(review, part, Calendar.On(change.At));
    }, ct);
}
