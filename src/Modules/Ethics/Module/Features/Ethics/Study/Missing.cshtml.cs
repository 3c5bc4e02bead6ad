using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Study;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Calendar = Workforce.Platform.Calendars.Calendar;

namespace Workforce.Ethics.Features.Ethics.Study;

/// <summary>Who has not studied or sworn this school year.</summary>
[Authorize("ethics.study")]
internal sealed class MissingModel(Work<EthicsDbContext> work, StudyRosters rosters, ISchoolDirectory schools, CodeTables codes, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public StudyKind Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int SchoolYear { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public ListFilter Filter => ListFilter.Of(Request);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (year, kind) = (SchoolYear, Kind);
        var done = (await work.ReadAsync(db => db.StudyParticipants.Where(p => p.SchoolYear == year && p.Kind == kind).Select(p => p.TeacherId).Distinct().ToListAsync(ct), ct)).ToHashSet();
        var missing = (await rosters.OfAsync(new(Actor.Reach.DistrictIds ?? []), kind, year, calendar.Today, ct)).Where(m => !done.Contains(m.Id)).ToList();
        var names = await schools.FindAsync(missing.Select(m => m.SchoolId).Distinct().ToList(), ct);
        Rows = missing.Select(m => new Row(names.GetValueOrDefault(m.SchoolId)?.Name ?? "", m.Name, m.StaffNumber, codes.NameOf("subject", m.Subject))).OrderBy(r => r.School, StringComparer.Ordinal).ThenBy(r => r.StaffNumber, StringComparer.Ordinal).ToList();
    }

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        return List.Of(Texts, Texts["没有参加的人"], ["学校", "姓名", "工号", "学科"], Rows.Select(r => (IReadOnlyList<object?>)[r.School, r.Name, r.StaffNumber, r.Subject]));
    }

    internal sealed record Row(string School, string Name, string StaffNumber, string Subject);
}
