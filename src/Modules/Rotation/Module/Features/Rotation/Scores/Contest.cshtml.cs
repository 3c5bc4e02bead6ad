using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Scores;

[Authorize("rotation.choose")]
internal sealed class ContestModel(RaiseContest raise, FileStore files) : MyRoundPage
{
    public override MyTab Tab => MyTab.Scores;

    [BindProperty(SupportsGet = true)]
    public Guid Post { get; set; }

    [BindProperty]
    public ClaimForm Form { get; set; } = new();

    public Post Offered { get; private set; } = null!;
    public Score Score { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
            await raise.HandleAsync(RoundId, Me, new(Offered.Id, Form.Item, Form.Claim), Days, Change(evidenceFileId: evidence), ct);
            return Done(Texts["已提交复核，学校会在期限内答复，答复显示在这里。"], "/Rotation/Scores/Mine", new { id = Id });
        });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var found = false;
        return await ReadAsync(async db =>
        {
            var id = new PostId(Post);
            if (await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.RoundId == RoundId, ct) is not { } post
                || await db.Scores.AsNoTracking().SingleOrDefaultAsync(s => s.EntrantId == Mine.Entrant.Id && s.PostId == id, ct) is not { } score)
                return;
            (found, Offered, Score) = (true, post, score);
        }, ct) && found;
    }
}
