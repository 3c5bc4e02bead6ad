using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Study;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Study;

/// <summary>Sessions of a school year, and how many have not taken part yet.</summary>
[Authorize("ethics.study")]
internal sealed class IndexModel(Work<EthicsDbContext> work, StudyRosters rosters, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Asked { get; set; }

    public int ThisYear => Calendar.SchoolYearOf(calendar.Today);
    public int SchoolYear => Asked ?? ThisYear;
    public ListPage<StudySession> Sessions { get; private set; } = null!;
    public IReadOnlyList<(StudyKind Kind, int People, int Done)> Figures { get; private set; } = [];
    public bool MayRecord => Actor.Role == Role.Principal;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (year, figures) = (SchoolYear, new List<(StudyKind, int, int)>());
        foreach (var kind in StudyWords.Required)
        {
            var people = await rosters.OfAsync(new(Actor.Reach.DistrictIds ?? []), kind, year, calendar.Today, ct);
            var done = (await work.ReadAsync(db => db.StudyParticipants.Where(p => p.SchoolYear == year && p.Kind == kind).Select(p => p.TeacherId).Distinct().ToListAsync(ct), ct)).ToHashSet();
            figures.Add((kind, people.Count, people.Count(p => done.Contains(p.Id))));
        }
        Figures = figures;
        Sessions = await work.ReadAsync(db => ListPage<StudySession>.ReadAsync(db.StudySessions.AsNoTracking().Where(s => s.SchoolYear == year).OrderByDescending(s => s.HeldOn).ThenBy(s => s.SchoolName).ThenBy(s => s.Id), ListFilter.Of(Request), ct), ct);
    }
}
