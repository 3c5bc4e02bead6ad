using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>A posted table as it was shown, for the school's own people and the bureau, to read and to print.</summary>
[Authorize("rotation.read-evidence")]
internal sealed class PostedModel(Work<RotationDbContext> work, ITeacherDirectory teachers) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Table { get; set; }

    public PostedTable Shown { get; private set; } = null!;
    public Competition Competition { get; private set; } = null!;
    public string RoundName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = await work.ReadAsync(async db => await (
            from table in db.PostedTables
            join competition in db.Competitions on table.CompetitionId equals competition.Id
            join round in db.Rounds on table.RoundId equals round.Id
            where table.Id == Table && table.RoundId == new RoundId(Id)
            select new { table, competition, round.Name, round.Dates.BaseOn }).AsNoTracking().SingleOrDefaultAsync(ct), ct);
        // A table is posted inside its school: a teacher of another school does not read it.
        if (found is null || Actor.Reach.TeacherId is { } me && (await teachers.FactsAsync([new(me)], found.BaseOn, ct)).FirstOrDefault()?.SchoolId != found.table.SchoolId)
            return NotFound();
        (Shown, Competition, RoundName) = (found.table, found.competition, found.Name);
        return Page();
    }
}
