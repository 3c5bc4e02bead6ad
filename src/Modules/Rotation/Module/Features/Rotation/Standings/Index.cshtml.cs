using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Workforce.Rotation.Features.Rotation.Standings;

/// <summary>Who was barred after the lock, and what the officer decides. The ground is not here: Ethics keeps it.</summary>
[Authorize("rotation.run")]
internal sealed class IndexModel(Stops stops, DecideStop decide) : RoundPage
{
    [BindProperty]
    public string? Words { get; set; }

    public IReadOnlyList<StopRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostHoldAsync([FromForm] Guid entrant, [FromForm] uint? version, CancellationToken ct) => DecideAsync(entrant, version, hold: true, ct);

    public Task<IActionResult> OnPostReleaseAsync([FromForm] Guid entrant, [FromForm] uint? version, CancellationToken ct) => DecideAsync(entrant, version, hold: false, ct);

    private Task<IActionResult> DecideAsync(Guid entrant, uint? version, bool hold, CancellationToken ct) => ActAsync(async () =>
    {
        await decide.HandleAsync(RoundId, new(entrant), hold, version, Change(Words), ct);
        return Done(Texts[hold ? "已暂停聘任，岗位空出。" : "已恢复。"], "/Rotation/Standings/Index", new { id = Id });
    }, () => LoadAsync(ct));

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct))
            return false;
        Rows = await stops.ReadAsync(RoundId, ct);
        return true;
    }
}
