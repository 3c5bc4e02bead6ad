using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Asks for a proposal from the conditions as they stand.</summary>
internal sealed class RequestProposal(Work<RotationDbContext> work)
{
    public Task<ProposalId> HandleAsync(RoundId id, uint version, bool advisory, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var adjustment = await db.TakeAdjustmentAsync(id, version, ct);
        if (await db.Rounds.Where(r => r.Id == id).Select(r => r.PublishedRunId).SingleAsync(ct) != adjustment.RunId)
            throw new RuleBrokenException("竞聘结果已经更正，请先重新载入人员。");
        if (!await db.AdjustmentPeople.AnyAsync(p => p.AdjustmentId == adjustment.Id && p.Part != AdjustmentPart.LeftOut, ct))
            throw new RuleBrokenException("没有要安排的教师。");
        var proposal = new AdjustmentProposal
        {
            Id = new(Guid.CreateVersion7()), AdjustmentId = adjustment.Id, RoundId = id, DistrictId = adjustment.DistrictId, IsAdvisory = advisory, Terms = adjustment.Terms,
            Number = await db.AdjustmentProposals.Where(p => p.AdjustmentId == adjustment.Id).MaxAsync(p => (int?)p.Number, ct) + 1 ?? 1,
            RequestedBy = change.By.Name, RequestedById = change.By.AccountId, RequestedAt = change.At,
        };
        adjustment.StartSolving(proposal.Id);
        db.Add(proposal);
        db.Publish(new AdjustmentRequested(proposal.Id.Value));
        return proposal.Id;
    }, ct);

    /// <summary>Takes back a request whose worker is gone. A worker that lives is not disturbed.</summary>
    public Task StopWaitingAsync(RoundId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var adjustment = await db.Adjustments.SingleOrDefaultAsync(a => a.RoundId == id && a.DroppedAt == null, ct);
        if (adjustment is not { State: AdjustmentState.Solving, SolvingId: { } solving })
            throw new RuleBrokenException("没有正在进行的计算。");
        var proposal = await db.AdjustmentProposals.FromSql($"select *, xmin from adjustment_proposals where id = {solving.Value} for update skip locked").SingleOrDefaultAsync(ct)
            ?? throw new RuleBrokenException("后台正在计算，请等它完成，或在进度栏里停止。");
        proposal.Fail("后台没有办完，已按要求不再等待。没有产生结果，可以重新开始。", change.At);
        adjustment.EndSolving(proposal.Id);
    }, ct);
}
