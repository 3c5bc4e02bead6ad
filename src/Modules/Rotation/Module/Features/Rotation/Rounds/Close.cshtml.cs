using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Rounds;

[Authorize("rotation.run")]
internal sealed class CloseModel(CloseRound close) : RoundPage
{
    [BindProperty]
    public VersionForm Form { get; set; } = new();

    public Run? Run { get; private set; }

    /// <summary>Who accepted a post by adjustment.</summary>
    public int Accepted { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(db => LoadAsync(db, ct), ct) && Run is not null ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var count = await close.HandleAsync(RoundId, Form.Version, Change(), ct);
        return Done(Texts["本轮已办结，生成 {0} 份聘任通知书。", count], "/Rotation/Rounds/Show", new { id = Id });
    }, async () => await ReadAsync(db => LoadAsync(db, ct), ct) && Run is not null);

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Run = await db.Runs.AsNoTracking().SingleOrDefaultAsync(r => r.Id == View.Round.PublishedRunId, ct);
        Accepted = await db.AdjustmentOffers.CountAsync(o => o.RoundId == RoundId && o.State == OfferState.Accepted, ct);
        Form.Version = View.Round.Version;
    }
}
