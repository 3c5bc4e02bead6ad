using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Reviews;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Reviews;

/// <summary>A review for the bureau: who has answered, objections with their reply, and closing it.</summary>
[Authorize("staffing.reviews-run")]
internal sealed class ShowModel(Work<StaffingDbContext> work, AnswerReview answer, Calendar calendar) : DistrictPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty]
    public ReplyForm Reply { get; set; } = new();

    [BindProperty]
    public CloseForm Closing { get; set; } = new();

    public ReviewId ReviewId => new(Id);
    public DateOnly Today => calendar.Today;
    public Review Review { get; private set; } = null!;
    public IReadOnlyList<ReviewedSchool> All { get; private set; } = [];

    public IReadOnlyList<ReviewedSchool> Kept => Show switch
    {
        "none" => All.Where(s => s.Answer == ReviewAnswer.None).ToList(),
        "objected" => All.Where(s => s.Answer == ReviewAnswer.Objected).ToList(),
        "waiting" => All.Where(s => s.WaitsForReply).ToList(),
        _ => All,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Closing.Version = Review.Version;
        return Page();
    }

    public Task<IActionResult> OnPostReplyAsync(CancellationToken ct) => OnlyAsync(nameof(Reply), () => answer.ReplyAsync(ReviewId, Reply, Change(Reply.Words), ct), "已答复。", ct);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => OnlyAsync(nameof(Closing), () => answer.CloseAsync(ReviewId, Closing, Change(Closing.Conclusion), ct), "核编已结束，可以打印报告。", ct);

    private async Task<IActionResult> OnlyAsync(string form, Func<Task> act, string done, CancellationToken ct)
    {
        if (!MayChange || !await LoadAsync(ct))
            return NotFound();
        foreach (var key in ModelState.Keys.Where(k => !k.StartsWith(form + ".", StringComparison.Ordinal)).ToList())
            ModelState.Remove(key);
        return await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done], "/Staffing/Reviews/Show", new { id = Id });
        }, async () =>
        {
            var there = await LoadAsync(ct);
            if (IsStale || form != nameof(Closing))
                Closing.Version = Review.Version;
            return there;
        });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.Reviews.AsNoTracking().SingleOrDefaultAsync(r => r.Id == ReviewId, ct), ct) is not { } review)
            return false;
        Review = review;
        All = await work.ReadAsync(db => db.ReviewedSchools.AsNoTracking().Where(s => s.ReviewId == ReviewId).OrderBy(s => s.Code).ToListAsync(ct), ct);
        return true;
    }
}
