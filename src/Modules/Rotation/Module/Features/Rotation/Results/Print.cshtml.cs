using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>Her result and reasons on A4.</summary>
[Authorize("rotation.choose")]
internal sealed class PrintModel(Reasons reasons) : MyRoundPage
{
    public override MyTab Tab => MyTab.Result;
    public Run Run { get; private set; } = null!;
    public Reason? Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(async db =>
    {
        if (Mine.Round.PublishedRunId is not { } id)
            return;
        Run = await db.Runs.AsNoTracking().OneAsync(r => r.Id == id, ct);
        Reason = await reasons.OfAsync(db, Mine.Round, Run, Mine.Entrant, ct);
    }, ct) && Reason is not null ? Page() : NotFound();
}
