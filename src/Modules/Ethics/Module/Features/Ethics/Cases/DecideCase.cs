using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Decides a case: by whom it may be decided, after both sides were heard, with two clocks.</summary>
internal sealed class DecideCase(CaseDesk desk, CasePapers papers, CodeTables codes)
{
    public Task HandleAsync(CaseId id, DecideForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "作出处理决定", null, change, async act =>
    {
        var (measures, on) = (form.Measures, act.On(form.On));
        if (measures.IsEmpty)
            throw new RuleBrokenException("请至少选择一项处理；没有问题的，按查无实据了结。");
        form.Violations = form.Violations.Select(v => codes["ethics-violation"].Find(v)?.Value).OfType<string>().Distinct().ToList();
        if (form.Violations.Count == 0)
            throw new RuleBrokenException("请选择认定的行为。");
        var unit = DecidingPower.Check(measures, act.Case.IsPublic, change.By.Role);
        HearingMustComeFirst.Check(act.Case, await act.Db.Statements.Where(s => s.CaseId == id).ToListAsync(ct), measures.Sanction, act.Policy.HearingRequest, on, act.Days);
        BarMustReachMinimum.Check(measures, act.Policy.BarMonthsMin, form.ShortConfirmed, form.ShortWhy);
        if (DecidingPower.NeedsProposal(measures.Sanction, unit) && act.Case.ProposedOn is null && string.IsNullOrWhiteSpace(form.WithoutProposalWhy))
            throw new RuleBrokenException("处分由学校提出建议。还没有登记学校的建议，确要直接决定的，请写明理由。");
        var running = (await act.Db.Database.SqlQuery<DateOnly?>($"""select ethics.sanction_runs_until({id.Value}, {on}) as "Value" """).ToListAsync(ct)).Single();
        var sanctionEnds = SanctionClock.EndOf(measures.Sanction, on, running, act.Policy);
        DateOnly? barEnds = measures.BarMonths is { } months ? SanctionClock.LastOf(on, months) : null;
        var number = $"师德处〔{on.Year}〕{RandomNumberGenerator.GetHexString(6)}号";
        var document = await papers.DecisionAsync(act, form, measures, unit, number, on, sanctionEnds, barEnds, ct);
        act.Case.Decide(on, act.DueOf(CaseState.Decided, on));
        act.Db.Add(new Decision
        {
            Id = new(Guid.NewGuid()), CaseId = id, DistrictId = act.Case.DistrictId, Number = number, Measures = measures, Violations = form.Violations, Facts = form.Facts!.Trim(), Reasons = form.Reasons!.Trim(), Basis = form.Basis!.Trim(),
            ShortBarWhy = BarMustReachMinimum.IsShort(measures, act.Policy.BarMonthsMin) ? form.ShortWhy!.Trim() : null, WithoutProposalWhy = string.IsNullOrWhiteSpace(form.WithoutProposalWhy) ? null : form.WithoutProposalWhy.Trim(),
            Unit = unit, DecidedOn = on, DecidedBy = change.By.AccountId, DecidedByName = change.By.Name, SanctionEndsOn = sanctionEnds, BarEndsOn = barEnds, FilingWith = DecidingPower.FilingOf(measures.Sanction, unit),
            Document = document.Html, Sha256 = document.Sha256,
        });
    }, ct);
}
