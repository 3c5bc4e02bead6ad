using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>The draws of the district, for those who witness them.</summary>
[Authorize("rotation.witness")]
internal sealed class IndexModel(Work<RotationDbContext> work) : WorkforcePage
{
    public IReadOnlyList<Row> Draws { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Draws = await work.ReadAsync(db => db.Rounds
        .Where(r => r.State != RoundState.Draft).OrderByDescending(r => r.SchoolYear).ThenByDescending(r => r.OpenedAt)
        .Select(r => new Row(r.Id, r.Name, r.State, r.Dates.ChoicesDueAt, r.Dates.DrawOn, db.SealedSeeds.Count(s => s.RoundId == r.Id), db.SealedSeeds.Count(s => s.RoundId == r.Id && s.Value != null)))
        .ToListAsync(ct), ct);

    internal sealed record Row(RoundId Id, string Name, RoundState State, DateTimeOffset ChoicesDueAt, DateOnly DrawOn, int Sealed, int Revealed);
}
