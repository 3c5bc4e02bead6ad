using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Entrants;

[Authorize("rotation.run")]
internal sealed class RemindModel(RemindUncertified remind) : RoundPage
{
    public IReadOnlyList<EntrantRow> People { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(db => LoadAsync(db, ct), ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var count = await remind.HandleAsync(RoundId, Change(Texts["提醒确认志愿"]), ct);
        return Done(Texts["已提醒 {0} 人，他们的待办页会显示。", count], "/Rotation/Rounds/Show", new { id = Id });
    }, () => ReadAsync(db => LoadAsync(db, ct), ct));

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct) => People = await EntrantRows.Query(db, RoundId, new(Show: "uncertified")).ToListAsync(ct);
}
