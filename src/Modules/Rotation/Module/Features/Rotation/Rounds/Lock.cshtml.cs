using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Rotation.Data;
using Workforce.Rotation.Features.Rotation.Posts;

namespace Workforce.Rotation.Features.Rotation.Rounds;

[Authorize("rotation.run")]
internal sealed class LockModel(LockRound seal, Calendar calendar) : RoundPage
{
    [BindProperty]
    public VersionForm Form { get; set; } = new();

    public RoundCounts Counts { get; private set; } = null!;
    public IReadOnlyList<PostRow> Unscored { get; private set; } = [];
    public bool NeedsReason => Counts.ScoresMissing > 0 || Counts.OpenContests > 0 || calendar.Now < View.Round.Dates.ContestsDueAt;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(db => LoadAsync(db, ct), ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await seal.HandleAsync(RoundId, Form.Version, Change(Form.Reason), ct);
        return Done(Texts["输入已锁定，指纹已公布。"], "/Rotation/Rounds/Show", new { id = Id });
    }, () => ReadAsync(db => LoadAsync(db, ct), ct));

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Counts = await RoundCounts.ReadAsync(db, RoundId, ct);
        Unscored = await PostRows.Query(db, RoundId, new(Show: "unscored"), Names).ToListAsync(ct);
        Form.Version = View.Round.Version;
    }
}
