using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Entrants;

[Authorize("rotation.rounds")]
internal sealed class IndexModel : RoundPage
{
    public RoundCounts Counts { get; private set; } = null!;
    public ListPage<EntrantRow> People { get; private set; } = null!;
    public bool MayEdit => View.Round.State is RoundState.Draft or RoundState.Choosing && Actor.Role == Platform.Actors.Role.DistrictOfficer;
    public ListFilter Filter => ListFilter.Of(Request);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(async db =>
    {
        Counts = await RoundCounts.ReadAsync(db, RoundId, ct);
        People = await ListPage<EntrantRow>.ReadAsync(EntrantRows.Query(db, RoundId, Filter), Filter, ct);
    }, ct);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        List<EntrantRow> rows = [];
        if (!await ReadAsync(async db => rows = await EntrantRows.Query(db, RoundId, Filter).ToListAsync(ct), ct))
            return NotFound();
        var columns = new[] { "姓名", "教职工号", "现学校", "学段", "学科", "身份", "志愿数", "确认时间", "提醒时间" };
        return List.Of(Texts, View.Round.Name + Texts["人员"], columns, rows.Select(e => (IReadOnlyList<object?>)
            [e.Name, e.StaffNumber, e.HomeSchoolName, Names.Of("stage", e.Stage), Names.Of("subject", e.Subject), Texts[e.Basis.Title()].Value, e.Choices, Time(e.CertifiedAt), Time(e.RemindedAt)]));
    }

    private static string? Time(DateTimeOffset? at) => at is { } time ? Stages.Local(time).ToString("yyyy-MM-dd HH:mm") : null;
}
