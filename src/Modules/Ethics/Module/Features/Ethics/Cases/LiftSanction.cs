using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>After the period the deciding unit lifts the sanction in writing and serves it (事业单位人事管理条例 art. 31). The bar's own clock runs on.</summary>
internal sealed class LiftSanction(CaseDesk desk, CasePapers papers)
{
    public Task HandleAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "解除处分", form.Words, change, async act =>
    {
        var decision = await act.Db.Decisions.OneAsync(d => d.CaseId == id, ct);
        if (change.By.Role != (decision.Unit == DecidingUnit.School ? Role.Principal : Role.DistrictOfficer))
            throw new RuleBrokenException("处分由作出决定的单位解除。");
        if (string.IsNullOrWhiteSpace(form.Words))
            throw new RuleBrokenException("请写明处分期内的表现和解除的意见。");
        var on = act.On(form.On);
        decision.Lift(on);
        act.Db.Add(papers.Served(act, PaperKind.Lifting, await papers.LiftingAsync(act, decision, form.Words.Trim(), on, ct), form, on, null, []));
    }, ct);
}
