using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;

namespace Workforce.Rotation.Features.Rotation.Posts;

[Authorize("rotation.rounds")]
internal sealed class IndexModel : RoundPage
{
    public ListFilter Filter => ListFilter.Of(Request);
    public RoundCounts Counts { get; private set; } = null!;
    public ListPage<PostRow> Posts { get; private set; } = null!;
    public bool MayEdit => View.Round.IsEditable && Actor.Role == Platform.Actors.Role.DistrictOfficer;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(async db =>
    {
        Counts = await RoundCounts.ReadAsync(db, RoundId, ct);
        Posts = await ListPage<PostRow>.ReadAsync(PostRows.Query(db, RoundId, Filter, Names), Filter, ct);
    }, ct);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        List<PostRow> rows = [];
        if (!await ReadAsync(async db => rows = await PostRows.Query(db, RoundId, Filter, Names).ToListAsync(ct), ct))
            return NotFound();
        var columns = new[] { "编号", "学校", "区域", "学段", "学科", "等级", "名额", "其中校内拟聘", "第一志愿", "全部志愿", "需评分", "已评分" };
        return List.Of(Texts, View.Round.Name + Texts["岗位与填报"], columns, rows.Select(p => (IReadOnlyList<object?>)
            [p.Code, p.SchoolName, Names.Of("locality", p.Area), Names.Of("stage", p.Stage), Names.Of("subject", p.Subject), Names.Of("post-level-group", p.Level), p.Capacity, p.Held, p.First, p.All, p.ToScore, p.Scored]));
    }
}
