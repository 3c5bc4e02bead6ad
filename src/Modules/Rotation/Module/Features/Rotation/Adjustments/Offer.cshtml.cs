using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>One letter as it was issued, its answer, and the form for a signature on paper.</summary>
[Authorize("rotation.run")]
internal sealed class OfferModel(AnswerOffer answer, FileStore files) : AdjustmentPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Offer { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择接受或不接受。")]
    public string? Decision { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写签字日期。")]
    public DateOnly? SignedOn { get; set; }

    [BindProperty]
    public IFormFile? Evidence { get; set; }

    public AdjustmentOffer Made { get; private set; } = null!;
    public Entrant Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var evidence = await EvidenceFile.SaveAsync(files, Evidence, Actor.AccountId, ct);
        await answer.RecordAsync(RoundId, new(Offer), Version, Decision == "accept", SignedOn!.Value, Change(Reason, evidence), ct);
        return Done(Texts["已登记纸面答复。"], "/Rotation/Adjustments/Offer", new { id = Id, offer = Offer });
    }, () => LoadAsync(ct));

    public async Task<IActionResult> OnGetEvidenceAsync(CancellationToken ct) =>
        await LoadAsync(ct) && Made.EvidenceFileId is { } id && await files.FindAsync(id, ct) is { } file ? File(file.Content, file.ContentType, file.Name) : NotFound();

    private Task<bool> LoadAsync(CancellationToken ct) => LoadAsync(async db =>
    {
        if (await db.AdjustmentOffers.AsNoTracking().SingleOrDefaultAsync(o => o.Id == new AdjustmentOfferId(Offer) && o.RoundId == RoundId, ct) is not { } made)
            return false;
        Made = made;
        Person = await db.Entrants.AsNoTracking().SingleAsync(e => e.Id == made.EntrantId, ct);
        Version = made.Version;
        return true;
    }, ct);
}
