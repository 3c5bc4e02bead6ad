using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>The bureau's view of one year: how every school stands, and confirming.</summary>
[Authorize("ethics.appraisal")]
internal sealed class ShowModel(Work<EthicsDbContext> work, DecideSchool decide) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AppraisalYear Year { get; private set; } = null!;
    public IReadOnlyList<SchoolLine> Lines { get; private set; } = [];
    public bool MayDecide => Actor.Role == Role.DistrictOfficer;
    private AppraisalYearId YearId => new(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Actor.Role is Role.Teacher)
            return NotFound();
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        if (Actor.Role is Role.Teacher)
            return NotFound();
        await LoadAsync(ct);
        return List.Of(Texts, Texts["师德考核"], ["学校", "人数", .. Year.Scheme.Grades.Select(g => g.Name), "状态"],
            Lines.Select(l => (IReadOnlyList<object?>)[l.School.SchoolName, l.People, .. Year.Scheme.Grades.Select(g => (object?)l.Grades.GetValueOrDefault(g.Code)), Texts[AppraisalText.Title(l.School.State)].Value]));
    }

    public Task<IActionResult> OnPostConfirmAsync(Guid school, uint version, CancellationToken ct) => DecideAsync(() => decide.ConfirmAsync(YearId, new(school), version, Change(), ct), "已确认。", ct);

    public Task<IActionResult> OnPostReturnAsync(Guid school, uint version, string? why, CancellationToken ct) => DecideAsync(() => decide.ReturnAsync(YearId, new(school), version, Change(why), ct), "已退回学校。", ct);

    private async Task<IActionResult> DecideAsync(Func<Task> act, string done, CancellationToken ct) => !MayDecide ? NotFound() : await ActAsync(async () =>
    {
        await act();
        return Done(Texts[done], "/Ethics/Appraisals/Show", new { id = Id });
    }, () => LoadAsync(ct));

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = YearId;
        Year = await db.Set<AppraisalYear>().AsNoTracking().OneAsync(y => y.Id == id, ct);
        var schools = await db.Set<AppraisalSchool>().AsNoTracking().Where(s => s.YearId == id).OrderBy(s => s.SchoolName).ToListAsync(ct);
        var counts = (await db.Set<Appraisal>().Where(a => a.YearId == id).GroupBy(a => new { a.SchoolId, a.Grade }).Select(g => new { g.Key.SchoolId, g.Key.Grade, Count = g.Count(), Contests = g.Count(a => a.Contest != null && a.AnsweredAt == null) }).ToListAsync(ct)).ToLookup(c => c.SchoolId);
        return Lines = schools.ConvertAll(s => new SchoolLine(s, counts[s.SchoolId].Sum(c => c.Count), counts[s.SchoolId].Where(c => c.Grade != null).ToDictionary(c => c.Grade!, c => c.Count), counts[s.SchoolId].Sum(c => c.Contests)));
    }, ct);
}
