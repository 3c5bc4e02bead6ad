using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Waiting;
using Workforce.Rotation.Features.Rotation.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Waiting;

/// <summary>待岗: who is left without a post, who waits, on which pay and until when.</summary>
[Authorize("rotation.run")]
internal sealed class IndexModel(StartWaiting start, Leftovers leftovers) : RoundPage
{
    [BindProperty]
    public Guid Entrant { get; set; }

    [BindProperty]
    public DateOnly? StartsOn { get; set; }

    [BindProperty]
    public bool FullPay { get; set; }

    public IReadOnlyList<(Entrant Entrant, AdjustmentOffer? Offer)> People { get; private set; } = [];
    public IReadOnlyDictionary<EntrantId, IReadOnlyList<ProtectedGround>> Protections { get; private set; } = new Dictionary<EntrantId, IReadOnlyList<ProtectedGround>>();
    public IReadOnlyList<WaitingCase> Cases { get; private set; } = [];
    public RotationPolicy Policy => View.Round.Policy.Values;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        if (StartsOn is not { } on)
            throw new Platform.Changes.RuleBrokenException("请填写待岗开始日期。");
        var made = await start.HandleAsync(RoundId, new(Entrant), on, FullPay, Change(), ct);
        return Done(Texts["已开始待岗。"], "/Rotation/Waiting/Show", new { id = Id, @case = made.Value });
    }, () => LoadAsync(ct));

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        Cases = await db.WaitingCases.AsNoTracking().Where(w => w.RoundId == RoundId).OrderBy(w => w.EndedOn).ThenBy(w => w.StartedOn).ThenBy(w => w.StaffNumber).ToListAsync(ct);
        var waiting = Cases.Select(w => w.EntrantId).ToHashSet();
        People = (await WithoutPost.ReadAsync(db, View.Round, Today.Today, ct)).Where(pair => !waiting.Contains(pair.Entrant.Id)).ToList();
        var others = await db.Entrants.AsNoTracking().Where(e => waiting.Contains(e.Id)).ToListAsync(ct);
        Protections = await leftovers.ProtectionsAsync(db, View.Round, [.. People.Select(p => p.Entrant), .. others], Today.Now, ct);
    }, ct);
}
