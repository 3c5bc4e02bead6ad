using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>调剂: the post the bureau offers a teacher, why, and her answer.</summary>
[Authorize("rotation.choose")]
internal sealed class MineModel(AnswerOffer answer) : MyRoundPage
{
    public override MyTab Tab => MyTab.Adjustment;

    [BindProperty]
    public uint Version { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择接受或不接受。")]
    public string? Decision { get; set; }

    [BindProperty, StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string? Reason { get; set; }

    public AdjustmentOffer? Offer { get; private set; }
    public Post? Post { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var sent = Version;
        if (!await LoadAsync(ct) || Offer is null)
            return NotFound();
        return await ActAsync(async () =>
        {
            await answer.HandleAsync(RoundId, Me, Offer.Id, sent, Decision == "accept", Change(Reason), ct);
            return Done(Texts["已确认您的答复，回执在本页。"], "/Rotation/Adjustments/Mine", new { id = Id });
        }, () => LoadAsync(ct));
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        Offer = await db.AdjustmentOffers.AsNoTracking().SingleOrDefaultAsync(o => o.RoundId == RoundId && o.EntrantId == Mine.Entrant.Id, ct);
        Post = Offer is { } offer ? await db.Posts.AsNoTracking().SingleAsync(p => p.Id == offer.PostId, ct) : null;
        Version = Offer?.Version ?? 0;
        ModelState.Remove(nameof(Version));
    }, ct);
}
