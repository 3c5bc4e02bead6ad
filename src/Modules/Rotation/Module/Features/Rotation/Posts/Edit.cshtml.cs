using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Features.Rotation.Posts;

[Authorize("rotation.run")]
internal sealed class EditModel(SavePost save, RemovePost remove, ISchoolDirectory schools) : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Post { get; set; }

    [BindProperty]
    public PostForm Form { get; set; } = new();

    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];
    public bool IsNew => Post is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Domain.Post? post = null;
        if (!await ReadAsync(async db => post = Post is { } id ? await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == new PostId(id) && p.RoundId == RoundId, ct) : null, ct) || Post is not null && post is null)
            return NotFound();
        if (post is not null)
            Form = PostForm.Of(post);
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            await save.HandleAsync(RoundId, Post is { } id ? new PostId(id) : null, Form, Change(), ct);
            return Done(Texts["已保存。"], "/Rotation/Posts/Index", new { id = Id });
        }, async () =>
        {
            if (IsStale)
                await ReadAsync(async db => Form.Version = (await db.Posts.AsNoTracking().OneAsync(p => p.Id == new PostId(Post!.Value), ct)).Version, ct);
            await LoadAsync(ct);
        });
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct))
            return NotFound();
        ModelState.Clear();
        return await ActAsync(async () =>
        {
            await remove.HandleAsync(RoundId, new PostId(Post!.Value), Change(), ct);
            return Done(Texts["岗位已删除。"], "/Rotation/Posts/Index", new { id = Id });
        }, () => LoadAsync(ct));
    }

    private async Task LoadAsync(CancellationToken ct) => Schools = await schools.InDistrictAsync(View.Round.DistrictId, ct);
}
