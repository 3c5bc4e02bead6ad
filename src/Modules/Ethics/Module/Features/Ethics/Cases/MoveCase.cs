using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Takes a case from one stage to the next, or ends it.</summary>
internal sealed class MoveCase(CaseDesk desk)
{
    public Task CheckAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => ActAsync(id, form, "开始初核", change, (act, on) => act.Case.StartCheck(on, act.DueOf(CaseState.Checking, on)), ct);

    public Task OpenAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => ActAsync(id, form, "立案", change, (act, on) => act.Case.Open(form.Words, on, act.DueOf(CaseState.Investigating, on)), ct);

    public Task HearAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => ActAsync(id, form, "调查终结，进入听取申辩", change, (act, on) => act.Case.StartHearing(form.Words, on, act.DueOf(CaseState.Hearing, on)), ct);

    public Task ProposeAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => ActAsync(id, form, "登记学校建议", change, (act, on) => act.Case.Propose(form.Words, change.By.Name, on), ct);

    public Task DropAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => ActAsync(id, form, "不予立案或者查无实据，了结", change, (act, on) => act.Case.Drop(form.Words, on), ct);

    public Task FileAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "登记备案", form.Words, change, async act =>
        (await act.Db.Decisions.OneAsync(d => d.CaseId == id, ct)).File(act.On(form.On)), ct);

    public Task CloseAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "办结", form.Words, change, async act =>
    {
        var decision = await act.Db.Decisions.SingleOrDefaultAsync(d => d.CaseId == id, ct);
        ClosingNeedsService.Check(act.Case, decision, await act.Db.CaseAppeals.Where(a => a.CaseId == id).ToListAsync(ct), act.Today);
        act.Case.Close(decision!.RevokedOn is null ? CaseEnding.Carried : CaseEnding.Revoked, act.On(form.On));
    }, ct);

    /// <summary>Shows who reported and who was hurt; that somebody looked stays in the journal.</summary>
    public async Task<Confidence?> LookAsync(CaseId id, ActForm form, Change change, CancellationToken ct)
    {
        Confidence? seen = null;
        await desk.ActAsync(id, form.Version, "查看举报人和学生信息", form.Words, change, async act =>
        {
            if (string.IsNullOrWhiteSpace(form.Words))
                throw new RuleBrokenException("请写明查看的用途。");
            seen = await act.Db.Confidences.AsNoTracking().SingleOrDefaultAsync(c => c.CaseId == id, ct);
        }, ct);
        return seen;
    }

    private Task ActAsync(CaseId id, ActForm form, string name, Change change, Action<CaseAct, DateOnly> step, CancellationToken ct) => desk.ActAsync(id, form.Version, name, form.Words, change, act =>
    {
        step(act, act.On(form.On));
        return Task.CompletedTask;
    }, ct);
}
