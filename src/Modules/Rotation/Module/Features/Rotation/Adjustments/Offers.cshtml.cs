using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>The letters of a published plan and how they were answered.</summary>
[Authorize("rotation.run")]
internal sealed class OffersModel : AdjustmentPage
{
    public ListFilter Filter => ListFilter.Of(Request);
    public ListPage<Row> Offers { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ListFilter.Size, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct) => await LoadAsync(int.MaxValue, ct)
        ? List.Of(Texts, View.Round.Name + Texts["调剂通知书"], ["编号", "姓名", "教职工号", "原校", "拟安排学校", "岗位", "是否服从", "签字日期", "理由"], Offers.Rows.Select(row => (IReadOnlyList<object?>)
            [row.Offer.Number, row.Entrant.Name, row.Entrant.StaffNumber, row.Entrant.HomeSchoolName, row.Post.SchoolName, row.Post.Code, Texts[row.Offer.State.Title(row.Offer.HasLapsed(Today.Today))].Value, row.Offer.SignedOn, row.Offer.Words]))
        : NotFound();

    private Task<bool> LoadAsync(int size, CancellationToken ct) => LoadAsync(async db =>
    {
        if (Adjustment is not { IsPublished: true } adjustment)
            return false;
        var rows = from offer in db.AdjustmentOffers
                   where offer.AdjustmentId == adjustment.Id
                   join entrant in db.Entrants on offer.EntrantId equals entrant.Id
                   join post in db.Posts on offer.PostId equals post.Id
                   select new { offer, entrant, post };
        if (Enum.TryParse<OfferState>(Filter.Show, out var state))
            rows = rows.Where(r => r.offer.State == state);
        if (Filter.Q is { } typed)
            rows = rows.Where(r => r.entrant.Name.Contains(typed) || r.entrant.StaffNumber == typed || r.post.SchoolName.Contains(typed));
        var ordered = rows.OrderBy(r => r.offer.Number).Select(r => new Row(r.offer, r.entrant, r.post)).AsNoTracking();
        Offers = size == ListFilter.Size ? await ListPage<Row>.ReadAsync(ordered, Filter, ct) : await AllAsync(ordered, ct);
        return true;
    }, ct);

    private static async Task<ListPage<Row>> AllAsync(IQueryable<Row> ordered, CancellationToken ct)
    {
        var rows = await ordered.ToListAsync(ct);
        return new(rows, rows.Count, 1);
    }

    internal sealed record Row(AdjustmentOffer Offer, Entrant Entrant, Post Post);
}
