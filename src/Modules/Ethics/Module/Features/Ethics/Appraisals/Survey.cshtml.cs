using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>One class's questionnaire: its codes once, how many answered, and what they said when it is over and enough did.</summary>
[Authorize("ethics.appraisal")]
internal sealed class SurveyModel(Work<EthicsDbContext> work, PrintSlips print, CloseSurvey close) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ParentSurvey Survey { get; private set; } = null!;
    public AppraisalYear Year { get; private set; } = null!;
    public int Answered { get; private set; }
    public IReadOnlyList<string> Codes { get; private set; } = [];
    public IReadOnlyList<SurveyResult> Results { get; private set; } = [];
    public IReadOnlyList<string> Remarks { get; private set; } = [];
    public bool Enters => Actor.Role == Role.Principal;
    public bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
    public string PublicAddress => $"{Request.Scheme}://{Request.Host}/Ethics/Parents";
    private ParentSurveyId SurveyId => new(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Actor.Role == Role.Teacher)
            return NotFound();
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostPrintAsync(uint version, int count, CancellationToken ct) => !Enters ? NotFound() : await ActAsync(async () =>
    {
        Codes = await print.HandleAsync(SurveyId, version, count, Change(), ct);
        await LoadAsync(ct);
        return Page();
    }, () => LoadAsync(ct));

    public async Task<IActionResult> OnPostCloseAsync(uint version, CancellationToken ct) => !Enters ? NotFound() : await ActAsync(async () =>
    {
        await close.HandleAsync(SurveyId, version, Change(), ct);
        return Done(Texts["问卷已收齐。"], "/Ethics/Appraisals/Survey", new { id = Id });
    }, () => LoadAsync(ct));

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = SurveyId;
        Survey = await db.Set<ParentSurvey>().AsNoTracking().OneAsync(s => s.Id == id, ct);
        Year = await db.Set<AppraisalYear>().AsNoTracking().OneAsync(y => y.Id == Survey.YearId, ct);
        var answers = await db.Set<ParentAnswer>().AsNoTracking().Where(a => a.SurveyId == id).ToListAsync(ct);
        Answered = Survey.Teachers.Count == 0 ? 0 : answers.Count / Survey.Teachers.Count;
        if (Survey.ClosedOn is null || Answered < Year.ParentAnswersMin)
            return 0;
        Results = Survey.Teachers.Select(t => (Teacher: t, Own: answers.Where(a => a.TeacherId == t.Id).ToList())).Where(t => t.Own.Count >= Year.ParentAnswersMin)
            .Select(t => new SurveyResult(t.Teacher, t.Own.Count, Math.Round(t.Own.Average(a => a.Score), 2, MidpointRounding.AwayFromZero), Survey.Form.Items.Select((_, i) => t.Own.Count(a => a.Yes[i])).ToList())).ToList();
        Remarks = await db.Set<ParentRemark>().Where(r => r.SurveyId == id).OrderBy(r => r.Id).Select(r => r.Words).ToListAsync(ct);
        return 0;
    }, ct);
}
