using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;
using Workforce.Staffing.Domain.Reviews;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Reviews;

/// <summary>核编 of the district, newest first, when the next is due, and the form that opens it.</summary>
[Authorize("staffing.reviews")]
internal sealed class IndexModel(Work<StaffingDbContext> work, OpenReview open, PostsPolicies policies, Calendar calendar) : DistrictPage
{
    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    public IReadOnlyList<(Review Review, int Answered, int Schools)> Rows { get; private set; } = [];
    public YearsRange Cycle { get; private set; } = null!;
    public IReadOnlyList<PolicyValue> Basis { get; private set; } = [];
    public bool HasOpen => Rows.Any(r => r.Review.State == ReviewState.Open);
    public DateOnly? NextBy => Rows.Select(r => r.Review.ClosedOn).Max()?.AddYears(Cycle.Maximum);
    public DateOnly Today => calendar.Today;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        (Form.Name, Form.DueOn) = ($"{Today.Year}年中小学编制核定", Today.AddDays(21));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayChange)
            return NotFound();
        return await ActAsync(async () => Done(Texts["核编已开始，各校的数据已发给校长核对。"], "/Staffing/Reviews/Show", new { id = (await open.HandleAsync(District, Form, Change(), ct)).Value }), () => LoadAsync(ct));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var policy = await policies.ForAsync(District, Today, ct);
        (Cycle, Basis) = (policy.Value.ReviewYears, policy.Rows.Values.Where(r => r.Key == "staffing.review_years").ToList());
        await work.ReadAsync(async db =>
        {
            var reviews = await db.Reviews.AsNoTracking().Where(r => r.DistrictId == District).OrderByDescending(r => r.OpenedOn).ToListAsync(ct);
            var counts = await db.ReviewedSchools.Where(s => s.DistrictId == District).GroupBy(s => s.ReviewId).Select(g => new { g.Key, All = g.Count(), Answered = g.Count(s => s.Answer != ReviewAnswer.None) }).ToDictionaryAsync(g => g.Key, ct);
            return Rows = reviews.ConvertAll(r => (r, counts.GetValueOrDefault(r.Id)?.Answered ?? 0, counts.GetValueOrDefault(r.Id)?.All ?? 0));
        }, ct);
    }
}
