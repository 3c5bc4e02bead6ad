using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>The rounds of the district, newest first, for the bureau. Teachers and principals come to their own side of them.</summary>
internal sealed class IndexModel(Work<RotationDbContext> work) : WorkforcePage
{
    public IReadOnlyList<Row> Rounds { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Actor.Role is Role.Teacher or Role.Principal)
            return RedirectToPage(Actor.Role == Role.Teacher ? "/Rotation/Mine/Index" : "/Rotation/Scores/Index");
        if (Actor.Role is not (Role.DistrictOfficer or Role.CityOfficer))
            return Forbid();
        Rounds = await work.ReadAsync(db => db.Rounds
            .OrderByDescending(r => r.SchoolYear).ThenByDescending(r => r.Dates.ChoicesOpenAt)
            .Select(r => new Row(r.Id, r.Name, r.SchoolYear, r.State, r.Dates.ChoicesOpenAt, r.Dates.ChoicesDueAt, r.Dates.EffectiveOn,
                db.Entrants.Count(e => e.RoundId == r.Id && e.RemovedAt == null), db.Posts.Count(p => p.RoundId == r.Id), db.Posts.Where(p => p.RoundId == r.Id).Sum(p => p.Capacity)))
            .ToListAsync(ct), ct);
        return Page();
    }

    internal sealed record Row(RoundId Id, string Name, int SchoolYear, RoundState State, DateTimeOffset ChoicesOpenAt, DateTimeOffset ChoicesDueAt, DateOnly EffectiveOn, int Entrants, int Posts, int Seats);
}
