using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Cases;

namespace Workforce.Staffing.Features.Staffing.Cases;

/// <summary>The next step of a case, on the version that was read.</summary>
internal sealed class StepCase(Work<StaffingDbContext> work)
{
    public Task HandleAsync(StaffingCaseId id, CaseAct act, StepForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var one = await db.Cases.OneAsync(c => c.Id == id, ct);
        db.Entry(one).Property(c => c.Version).OriginalValue = form.Version;
        // An answer changes no field of the case itself: it still has to be of the version the school read.
        db.Entry(one).State = EntityState.Modified;
        var (by, at, today) = (change.By.Name, change.At, Calendar.On(change.At));
        switch (act)
        {
            case CaseAct.Confirmed: one.Confirm(form.DueOn, form.Words, by, at, today); break;
            case CaseAct.Answered: one.Answer(form.Words, by, at); break;
            case CaseAct.Extended: one.Extend(form.DueOn, form.Words, by, at, today); break;
            case CaseAct.Closed: one.Close(form.Words, by, at, today); break;
            default: one.Dismiss(form.Words, by, at, today); break;
        }
        // Their keys are made here, so they would be taken for rows that are there already.
        foreach (var step in one.Steps)
            db.Entry(step).State = EntityState.Added;
    }, ct);
}
