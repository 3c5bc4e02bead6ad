using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>The rounds in which a school offers posts. When only one still takes scores, it leads straight there.</summary>
[Authorize("rotation.score")]
internal sealed class IndexModel(Work<RotationDbContext> work) : WorkforcePage
{
    public IReadOnlyList<Row> Rounds { get; private set; } = [];

    /// <summary>Rounds being prepared, for which the school says who need not compete.</summary>
    public IReadOnlyList<Row> Drafts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var school = new SchoolId(Actor.Reach.SchoolId ?? Guid.Empty);
        Rounds = await work.ReadAsync(db => db.Rounds
            .Where(r => r.State != RoundState.Draft && db.Posts.Any(p => p.RoundId == r.Id && p.OfferedBy == school))
            .OrderByDescending(r => r.SchoolYear).ThenByDescending(r => r.OpenedAt)
            .Select(r => new Row(r.Id, r.Name, r.State)).ToListAsync(ct), ct);
        Drafts = await work.ReadAsync(db => db.Rounds.Where(r => r.State == RoundState.Draft).OrderByDescending(r => r.SchoolYear).Select(r => new Row(r.Id, r.Name, r.State)).ToListAsync(ct), ct);
        var running = Rounds.Where(r => r.State is RoundState.Choosing or RoundState.Scoring).ToList();
        return Drafts.Count == 0 && running is [var only] && !Request.Query.ContainsKey("all") ? RedirectToPage("School", new { id = only.Id.Value }) : Page();
    }

    internal sealed record Row(RoundId Id, string Name, RoundState State);
}
