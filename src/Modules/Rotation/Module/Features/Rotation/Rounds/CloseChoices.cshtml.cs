using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Rounds;

[Authorize("rotation.run")]
internal sealed class CloseChoicesModel(CloseChoices close) : RoundPage
{
    [BindProperty]
    public VersionForm Form { get; set; } = new();

    public RoundCounts Counts { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(db => LoadAsync(db, ct), ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await close.HandleAsync(RoundId, Form.Version, Change(Form.Reason), ct);
        return Done(Texts["志愿已截止。"], "/Rotation/Rounds/Show", new { id = Id });
    }, () => ReadAsync(db => LoadAsync(db, ct), ct));

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Counts = await RoundCounts.ReadAsync(db, RoundId, ct);
        Form.Version = View.Round.Version;
    }
}
