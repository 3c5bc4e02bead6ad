using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>One school's appraisal: its principal enters and hands in, the bureau looks.</summary>
[Authorize("ethics.appraisal")]
internal sealed class SchoolModel(Work<EthicsDbContext> work, SubmitSchool submit, MakeSurvey make) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "school")]
    public Guid? School { get; set; }

    [BindProperty]
    public SurveyForm Form { get; set; } = new();

    public ListFilter Filter { get; private set; } = new();
    public AppraisalYear Year { get; private set; } = null!;
    public AppraisalSchool Place { get; private set; } = null!;
    public ListPage<Appraisal> Rows { get; private set; } = new([], 0, 1);
    public IReadOnlyList<string?> Grades { get; private set; } = [];
    public IReadOnlyList<ParentSurvey> Surveys { get; private set; } = [];
    public bool Enters => Actor.Role == Role.Principal;
    public IReadOnlyList<(string? Key, string Title)> Filters => [(null, Texts["全部"]), ("open", Texts["未定等次"]), ("contests", Texts["复核中"])];
    private AppraisalYearId YearId => new(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Actor.Role == Role.Teacher)
            return NotFound();
        await LoadAsync(ct);
        return Page();
    }

    public Task<IActionResult> OnPostSubmitAsync(uint version, CancellationToken ct) => StepAsync(async () =>
    {
        await submit.HandleAsync(YearId, version, Change(), ct);
        return Done(Texts["已提交区人事科。"], "/Ethics/Appraisals/School", new { id = Id });
    }, ct);

    public Task<IActionResult> OnPostSurveyAsync(CancellationToken ct) => StepAsync(async () =>
    {
        var id = await make.HandleAsync(YearId, Form, Change(), ct);
        return Done(Texts["问卷已建立，接着打印代码。"], "/Ethics/Appraisals/Survey", new { id = id.Value });
    }, ct);

    private async Task<IActionResult> StepAsync(Func<Task<IActionResult>> act, CancellationToken ct) => Enters ? await ActAsync(act, () => LoadAsync(ct)) : NotFound();

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        Filter = ListFilter.Of(Request);
        var (id, school) = (YearId, new SchoolId((Enters ? Actor.Reach.SchoolId : School) ?? Guid.Empty));
        Year = await db.Set<AppraisalYear>().AsNoTracking().OneAsync(y => y.Id == id, ct);
        Place = await db.Set<AppraisalSchool>().AsNoTracking().OneAsync(s => s.YearId == id && s.SchoolId == school, ct);
        Grades = await db.GradesAsync(id, school, ct);
        Surveys = await db.Set<ParentSurvey>().AsNoTracking().Where(s => s.YearId == id && s.SchoolId == school).OrderBy(s => s.ClassName).ToListAsync(ct);
        var all = db.Set<Appraisal>().AsNoTracking().Where(a => a.YearId == id && a.SchoolId == school);
        var kept = Filter.Show switch { "open" => all.Where(a => a.Grade == null), "contests" => all.Where(a => a.Contest != null && a.AnsweredAt == null), _ => all };
        return Rows = await ListPage<Appraisal>.ReadAsync(kept.OrderBy(a => a.StaffNumber), Filter, ct);
    }, ct);
}
