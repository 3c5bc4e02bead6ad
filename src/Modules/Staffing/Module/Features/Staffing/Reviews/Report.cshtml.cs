using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Reviews;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Reviews;

/// <summary>核编报告 on A4, and as a workbook. Before the review is closed it is marked as a draft.</summary>
[Authorize("staffing.reviews-run")]
internal sealed class ReportModel(Work<StaffingDbContext> work, IOrganisation organisation, Calendar calendar) : DistrictPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Review Review { get; private set; } = null!;
    public IReadOnlyList<ReviewedSchool> Schools { get; private set; } = [];
    public string DistrictName { get; private set; } = "";
    public DateOnly Today => calendar.Today;

    public static readonly IReadOnlyList<string> Columns = ["序号", "学校", "核定编制", "在编", "在编在岗", "余缺", "编外", "借用周转", "反馈", "异议和答复", "核定为"];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct) =>
        await LoadAsync(ct) ? List.Of(Texts, Review.Name + "报告", Columns, Schools.Select(Row)) : NotFound();

    public IReadOnlyList<object?> Row(ReviewedSchool s, int at) =>
        [at + 1, s.Name, s.Figures.Approved, s.Figures.Books, s.Figures.Place, s.Figures.Books - s.Figures.Approved, s.Figures.Others, s.Figures.Lent, s.Answer.Title(), s.Reason is null ? "" : $"{s.Reason}{(s.Reply is null ? "" : $"　答复：{s.Reply}")}", s.Concluded];

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.Reviews.AsNoTracking().SingleOrDefaultAsync(r => r.Id == new ReviewId(Id), ct), ct) is not { } review)
            return false;
        Review = review;
        Schools = await work.ReadAsync(db => db.ReviewedSchools.AsNoTracking().Where(s => s.ReviewId == review.Id).OrderBy(s => s.Code).ToListAsync(ct), ct);
        DistrictName = (await organisation.FindDistrictAsync(review.DistrictId, ct))?.Name ?? "";
        return true;
    }
}
