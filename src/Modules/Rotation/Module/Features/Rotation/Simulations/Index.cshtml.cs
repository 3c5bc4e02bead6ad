using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

/// <summary>The simulations of a round, newest first.</summary>
[Authorize("rotation.rounds")]
internal sealed class IndexModel : RoundPage
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public bool MayAct => Actor.Role == Role.DistrictOfficer && SimulateOnlyBeforeTheDraw.Allows(View.Round);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(async db =>
        Rows = await db.Simulations.Where(s => s.RoundId == RoundId).OrderByDescending(s => s.RequestedAt).Select(s => new Row(s.Id, s.Title, s.RequestedBy, s.RequestedAt, s.State)).ToListAsync(ct), ct);

    internal sealed record Row(SimulationId Id, string Title, string By, DateTimeOffset At, SimulationState State);
}
