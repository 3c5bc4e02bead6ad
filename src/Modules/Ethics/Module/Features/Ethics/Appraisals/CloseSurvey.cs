using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>Ends a class's questionnaire: its codes are void, and each teacher's mean becomes her parents' score if enough answered.</summary>
internal sealed class CloseSurvey(Work<EthicsDbContext> work)
{
    public Task HandleAsync(ParentSurveyId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var survey = await db.Set<ParentSurvey>().OneAsync(s => s.Id == id, ct);
        db.Entry(survey).Property(s => s.Version).OriginalValue = version;
        if (survey.SchoolId.Value != change.By.Reach.SchoolId)
            throw new RuleBrokenException("只能录入本校教师的考核。");
        (await db.Set<AppraisalSchool>().OneAsync(s => s.YearId == survey.YearId && s.SchoolId == survey.SchoolId, ct)).MustBeEntering();
        survey.Close(Calendar.On(change.At));
        await db.Set<ParentSlip>().Where(s => s.SurveyId == id).ExecuteDeleteAsync(ct);
        var year = await db.Set<AppraisalYear>().OneAsync(y => y.Id == survey.YearId, ct);
        var closed = await db.Set<ParentSurvey>().Where(s => s.YearId == survey.YearId && s.SchoolId == survey.SchoolId && (s.ClosedOn != null || s.Id == id)).Select(s => s.Id).ToListAsync(ct);
        var rated = survey.Teachers.Select(t => t.Id).ToList();
        var answers = (await db.Set<ParentAnswer>().Where(a => closed.Contains(a.SurveyId) && rated.Contains(a.TeacherId)).Select(a => new { a.SurveyId, a.TeacherId, a.Score }).ToListAsync(ct)).ToLookup(a => a.TeacherId);
        foreach (var appraisal in await db.Set<Appraisal>().Where(a => a.YearId == survey.YearId && rated.Contains(a.TeacherId)).ToListAsync(ct))
        {
            // Only classes with enough answers count: one class's few could otherwise be told from the mean of two.
            var enough = answers[appraisal.TeacherId].GroupBy(a => a.SurveyId).Where(g => g.Count() >= year.ParentAnswersMin).SelectMany(g => g).ToList();
            if (enough.Count == 0)
                appraisal.WaiveParents();
            else
                appraisal.Score(SchemeComponent.Parents, Math.Round(enough.Average(a => a.Score), 2, MidpointRounding.AwayFromZero));
            appraisal.Reckon(year.Scheme);
        }
    }, ct);
}
