using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Reviews;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Reviews;

/// <summary>A review for a principal: her school's figures, to confirm or to object to.</summary>
[Authorize("staffing.reviews-answer")]
internal sealed class SchoolModel(Work<StaffingDbContext> work, AnswerReview answer, Calendar calendar) : DistrictPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ReplyForm Form { get; set; } = new();

    public ReviewId ReviewId => new(Id);
    public Review Review { get; private set; } = null!;
    public ReviewedSchool Part { get; private set; } = null!;
    public bool MayAnswer => Review.State == ReviewState.Open && calendar.Today <= Review.DueOn && Part.Reply is null;

    private SchoolId School => new(Actor.Reach.SchoolId ?? Guid.Empty);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        (Form.Version, Form.Words) = (Part.Version, Part.Reason);
        return Page();
    }

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) => AnswerAsync(() => answer.ConfirmAsync(ReviewId, School, Form.Version, Change(), ct), "已确认。", ct);

    public Task<IActionResult> OnPostObjectAsync(CancellationToken ct) => AnswerAsync(() => answer.ObjectAsync(ReviewId, School, Form, Change(Form.Words), ct), "异议已提交，等待教育局答复。", ct);

    private async Task<IActionResult> AnswerAsync(Func<Task> act, string done, CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done], "/Staffing/Reviews/School", new { id = Id });
        }, async () =>
        {
            var there = await LoadAsync(ct);
            if (IsStale)
                Form.Version = Part.Version;
            return there;
        })
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var found = await work.ReadAsync(async db => (Review: await db.Reviews.AsNoTracking().SingleOrDefaultAsync(r => r.Id == ReviewId, ct), Part: await db.ReviewedSchools.AsNoTracking().SingleOrDefaultAsync(s => s.ReviewId == ReviewId && s.SchoolId == School, ct)), ct);
        if (found.Review is null || found.Part is null)
            return false;
        (Review, Part) = (found.Review, found.Part);
        return true;
    }
}
