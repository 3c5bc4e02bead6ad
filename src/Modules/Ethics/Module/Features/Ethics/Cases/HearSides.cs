using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Tells the teacher her rights, and keeps what either side said.</summary>
internal sealed class HearSides(CaseDesk desk, CasePapers papers)
{
    public Task TellAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "告知权利", null, change, async act =>
    {
        var on = act.On(form.On);
        act.Case.TellRights(on);
        act.Db.Add(papers.Served(act, PaperKind.RightsNotice, await papers.RightsAsync(act, on, ct), form, on, null, []));
    }, ct);

    public Task RecordAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "记录陈述、申辩或者证言", null, change, act =>
    {
        if (act.Case.State is not (CaseState.Checking or CaseState.Investigating or CaseState.Hearing))
            throw new RuleBrokenException("初核开始之后、决定之前才能记录。");
        if (string.IsNullOrWhiteSpace(form.Words))
            throw new RuleBrokenException("请写明记录的内容。");
        if (form.Kind is StatementKind.Hearing or StatementKind.HearingAsked or StatementKind.HearingWaived && act.Case.RightsToldOn is null)
            throw new RuleBrokenException("告知权利之后才能登记听证。");
        act.Db.Add(new Statement { Id = new(Guid.NewGuid()), CaseId = id, DistrictId = act.Case.DistrictId, Kind = form.Kind, On = act.On(form.On), Words = form.Words.Trim(), TakenBy = change.By.Name });
        return Task.CompletedTask;
    }, ct);
}
