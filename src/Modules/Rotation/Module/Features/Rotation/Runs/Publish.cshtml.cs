using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Rounds;

namespace Workforce.Rotation.Features.Rotation.Runs;

[Authorize("rotation.run")]
internal sealed class PublishModel(PublishResult publish) : RoundPage
{
    [BindProperty]
    public VersionForm Form { get; set; } = new();

    public Run? Run { get; private set; }
    public DateOnly ClosesOn => View.Round.Notice.After(Today.Today, Days);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(db => LoadAsync(db, ct), ct) && Run is not null ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await publish.HandleAsync(RoundId, Form.Version, Change(), ct);
        return Done(Texts["已公示。教师可以看到自己的结果和理由。"], "/Rotation/Rounds/Show", new { id = Id });
    }, async () => await ReadAsync(db => LoadAsync(db, ct), ct) && Run is not null);

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Run = await db.Runs.AsNoTracking().SingleOrDefaultAsync(r => r.Id == View.Round.ProposedRunId, ct);
        Form.Version = View.Round.Version;
    }
}
