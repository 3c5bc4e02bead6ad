using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Waiting;
using Workforce.Rotation.Features.Rotation.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Waiting;

/// <summary>Ends somebody's waiting. A contract ends only where one of the law's chains is complete, and never a protected person's.</summary>
internal sealed class EndWaiting(Work<RotationDbContext> work, Leftovers leftovers)
{
    public Task HandleAsync(RoundId id, WaitingCaseId which, uint version, WaitingOutcome outcome, DateOnly on, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var waiting = await db.TakeWaitingAsync(id, which, version, ct);
        var today = Calendar.On(change.At);
        if (on > today)
            throw new RuleBrokenException("日期不能晚于今天。");
        if (outcome == WaitingOutcome.ContractEnded)
        {
            var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
            var entrant = await db.Entrants.AsNoTracking().OneAsync(e => e.Id == waiting.EntrantId, ct);
            ProtectedPeopleKeepPayAndPost.CheckEnd(waiting.Name, (await leftovers.ProtectionsAsync(db, round, [entrant], change.At, ct))[entrant.Id]);
            var offers = await db.AdjustmentOffers.AsNoTracking().Where(o => o.TeacherId == waiting.TeacherId && o.RoundId == id).ToListAsync(ct);
            var steps = await db.WaitingSteps.AsNoTracking().Where(s => s.CaseId == which).ToListAsync(ct);
            if (!DismissalChain.Of(waiting, offers, steps, round.Policy.Values, on).Any(chain => chain.IsComplete))
                throw new RuleBrokenException("证据链不齐全，不能解除聘用合同：单凭不接受调剂，不是解除的理由（《事业单位人事管理条例》第十五条、第十六条）。缺什么见下表。");
        }
        waiting.End(outcome, on, change.Reason ?? "");
    }, ct);
}
