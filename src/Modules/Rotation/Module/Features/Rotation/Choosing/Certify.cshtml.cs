using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>Shows exactly what will be certified, and certifies that.</summary>
[Authorize("rotation.choose")]
internal sealed class CertifyModel(CertifyChoices certify) : MyRoundPage
{
    public override MyTab Tab => MyTab.Choosing;

    [BindProperty]
    public uint Version { get; set; }

    public ChoiceList? List { get; private set; }
    public IReadOnlyList<Post> Posts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return Posts.Count == 0 || List!.CertifiedAt is not null ? RedirectToPage("Index", new { id = Id }) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            await certify.HandleAsync(RoundId, Me, Version, Change(), ct);
            return Done(Texts["已确认。请保存或打印确认单。"], "/Rotation/Choosing/Certified", new { id = Id });
        }, async () => await LoadAsync(ct));
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        List = await db.ChoiceLists.AsNoTracking().SingleOrDefaultAsync(l => l.EntrantId == Mine.Entrant.Id, ct);
        Posts = await ListedPosts.ReadAsync(db, List, ct);
    }, ct);
}
