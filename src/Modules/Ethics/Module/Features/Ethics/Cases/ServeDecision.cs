using Workforce.Ethics.Contracts;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Changes;
using Workforce.Platform.Documents;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Serves a decision. From here on it binds: bars are imposed, counted from the day of the decision, and other modules are told.</summary>
internal sealed class ServeDecision(CaseDesk desk, CasePapers papers)
{
    public Task HandleAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "送达决定", form.Manner.Title(), change, async act =>
    {
        var decision = await act.Db.Decisions.OneAsync(d => d.CaseId == id, ct);
        var on = act.On(form.On);
        if (form.Manner == ServiceManner.LeftWithWitness && string.IsNullOrWhiteSpace(form.Receipt))
            throw new RuleBrokenException("留置送达须写明见证人。");
        var appealBy = act.Policy.AppealWithin.After(on, act.Days);
        act.Case.Serve(on, appealBy);
        decision.Serve(on, appealBy);
        act.Db.Add(papers.Served(act, PaperKind.Decision, new Document(decision.Document, decision.Sha256), form, on, appealBy, AppealBodies.Against(decision.Unit, act.Case.IsPublic)));
        var bars = Bars.Of(act.Case, decision, act.Policy, ground => $"{decision.Number}（{(ground == BarGround.Decision ? "取消资格" : ground == BarGround.Qualification ? decision.Measures.Qualification.Title() : decision.Measures.Sanction.Title())}）");
        act.Db.AddRange(bars);
        if (bars.Count > 0)
            act.Db.Publish(new BarImposed(act.Case.TeacherId, act.Case.DistrictId, bars.Select(b => b.Scope.Code()).Distinct().ToList(), decision.DecidedOn, bars.Any(b => b.UntilOn is null) ? null : bars.Max(b => b.UntilOn)));
    }, ct);
}
