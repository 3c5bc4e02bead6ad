using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Entrants;

[Authorize("rotation.run")]
internal sealed class RemoveModel(RemoveEntrant remove) : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Entrant { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>She gave up of her own will.</summary>
    [BindProperty]
    public bool ByHerself { get; set; }

    public Domain.Registrations.WithdrawBar? Bar => View.Round.Policy.Values.WithdrawBar is { Applies: true } bar ? bar : null;
    public Domain.Entrant? Person { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(db => LoadAsync(db, ct), ct) && Person is not null ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await remove.HandleAsync(RoundId, new(Entrant), ByHerself, Change(Reason), ct);
        return Done(Texts["已移出。"], "/Rotation/Entrants/Index", new { id = Id });
    }, () => ReadAsync(db => LoadAsync(db, ct), ct));

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct) =>
        Person = await db.Entrants.AsNoTracking().SingleOrDefaultAsync(e => e.Id == new Domain.EntrantId(Entrant) && e.RoundId == RoundId, ct);
}
