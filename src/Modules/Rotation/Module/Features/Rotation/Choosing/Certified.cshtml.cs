using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>志愿确认单: what she certified, when, and the hash by which she can prove it.</summary>
[Authorize("rotation.choose")]
internal sealed class CertifiedModel : MyRoundPage
{
    public override MyTab Tab => MyTab.Choosing;
    public ChoiceList List { get; private set; } = null!;
    public IReadOnlyList<Post> Posts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    /// <summary>The bytes the hash was taken over.</summary>
    public async Task<IActionResult> OnGetTextAsync(CancellationToken ct) => await LoadAsync(ct)
        ? File(Encoding.UTF8.GetBytes(List.Text(Mine.Round.Key)), "text/plain; charset=utf-8", $"{Mine.Round.Key}-{Mine.Entrant.Number}.txt")
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        ChoiceList? list = null;
        if (!await ReadAsync(async db =>
        {
            list = await db.ChoiceLists.AsNoTracking().SingleOrDefaultAsync(l => l.EntrantId == Mine.Entrant.Id, ct);
            Posts = await ListedPosts.ReadAsync(db, list, ct);
        }, ct) || list?.CertifiedAt is null)
            return false;
        List = list;
        return true;
    }
}
