using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Answers an appeal, or records what the body above answered, and serves the answer. It upholds, lightens or revokes; nothing else.</summary>
internal sealed class AnswerAppeal(CaseDesk desk, CasePapers papers)
{
    public Task HandleAsync(CaseId id, AnswerForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "答复申诉", form.Outcome.Title(), change, async act =>
    {
        var appeal = await act.Db.CaseAppeals.OneAsync(a => a.Id == new CaseAppealId(form.Appeal) && a.CaseId == id, ct);
        var decision = await act.Db.Decisions.OneAsync(d => d.CaseId == id, ct);
        if (form.Outcome is not (AppealState.Upheld or AppealState.Changed or AppealState.Revoked))
            throw new RuleBrokenException("请选择申诉处理的结论。");
        if (appeal.Body.IsInHouse() && decision.DecidedBy == change.By.AccountId)
            throw new RuleBrokenException("作出原决定的人不能答复对它的申诉，请由另一名办案人答复。");
        if (appeal.Body == AppealBody.Department && change.By.Role != Role.DistrictOfficer)
            throw new RuleBrokenException("对学校决定的申诉由主管教育部门答复。");
        var on = act.On(form.On);
        appeal.Settle(form.Outcome, form.Answer, change.By.Name, on);
        if (form.Outcome != AppealState.Upheld)
            await LightenAsync(act, decision, form, on, ct);
        act.Db.Add(papers.Served(act, PaperKind.AppealAnswer, await papers.AnswerAsync(act, decision, appeal, ct), new ActForm { Manner = form.Manner }, on, null, []));
    }, ct);

    private static async Task LightenAsync(CaseAct act, Decision decision, AnswerForm form, DateOnly on, CancellationToken ct)
    {
        var bars = await act.Db.Bars.Where(b => b.CaseId == decision.CaseId && b.LiftedOn == null).ToListAsync(ct);
        if (form.Outcome == AppealState.Revoked)
            decision.Revoke(on);
        else
        {
            var measures = form.MeasuresOf(decision.Measures);
            AppealMayNotBeHeavier.Check(measures, decision.Measures);
            var ends = SanctionClock.EndOf(measures.Sanction, decision.DecidedOn, null, act.Policy);
            decision.Measures = measures;
            decision.SanctionEndsOn = ends < decision.SanctionEndsOn || decision.SanctionEndsOn is null ? ends : decision.SanctionEndsOn;
            decision.BarEndsOn = measures.BarMonths is { } months ? SanctionClock.LastOf(decision.DecidedOn, months) : null;
        }
        var left = decision.RevokedOn is null ? Bars.Of(act.Case, decision, act.Policy, _ => "").ToDictionary(b => (b.Scope, b.Ground)) : [];
        foreach (var bar in bars)
        {
            if (left.TryGetValue((bar.Scope, bar.Ground), out var kept))
                bar.UntilOn = kept.UntilOn;
            else
                bar.LiftedOn = on;
        }
        var free = bars.Where(b => b.LiftedOn == on).Select(b => b.Scope).Except(bars.Where(b => b.LiftedOn is null).Select(b => b.Scope)).ToList();
        if (free.Count > 0)
            act.Db.Publish(new BarLifted(act.Case.TeacherId, act.Case.DistrictId, free.Select(s => s.Code()).ToList(), on));
    }
}
