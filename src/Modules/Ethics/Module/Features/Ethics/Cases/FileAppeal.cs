using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Contests a served decision. One that is late, or goes to a body without a say, is refused with the sentence and stays on record.</summary>
internal sealed class FileAppeal(Work<EthicsDbContext> work, CasePolicies policies, Calendar calendar, IStringLocalizer<Texts> texts)
{
    /// <returns>Why it was refused; null when it goes its way.</returns>
    public async Task<string?> HandleAsync(ServedPaperId id, AppealForm form, Change change, CancellationToken ct)
    {
        AppealBodies.CheckDocuments(form.Documents);
        var today = Calendar.On(change.At);
        var filed = change.By.Role == Role.Teacher ? today : form.FiledOn ?? today;
        var paper = await work.ReadAsync(db => db.ServedPapers.AsNoTracking().OneAsync(p => p.Id == id && p.Kind == PaperKind.Decision, ct), ct);
        if (filed > today || filed < paper.ServedOn)
            throw new RuleBrokenException("日期应在送达日与今天之间。");
        var policy = (await policies.ForAsync(paper.DistrictId, today, ct)).Value;
        var refusal = AppealBodies.Refusal(form.Body, paper.Bodies, filed, paper.AppealBy);
        var days = await calendar.WorkingDaysAsync(ct);
        await work.ChangeAsync(change, db =>
        {
            var appeal = new CaseAppeal
            {
                Id = new(Guid.NewGuid()), CaseId = paper.CaseId, DistrictId = paper.DistrictId, TeacherId = paper.TeacherId, PaperId = id, Body = form.Body, Claim = form.Claim!.Trim(), Documents = form.Documents.Distinct().ToList(),
                FiledOn = filed, AnswerBy = policy.AppealDays.After(filed, days),
            };
            if (refusal is { } why)
                appeal.Refuse(string.Format(why.Text, why.Values), today);
            db.Add(appeal);
            return Task.CompletedTask;
        }, ct);
        return refusal is { } said ? texts[said.Text, said.Values].Value : null;
    }
}
