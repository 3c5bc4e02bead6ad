using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>组织调剂 of one round: whom the market left without a post, the seats that are left, and the plan that brings them together.</summary>
internal sealed class Adjustment
{
    public AdjustmentId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The published result it starts from.</summary>
    public RunId RunId { get; set; }

    public AdjustmentState State { get; private set; }
    public required AdjustmentTerms Terms { get; set; }
    public required string BegunBy { get; init; }
    public DateTimeOffset BegunAt { get; init; }

    /// <summary>When people, seats or conditions last changed; an older proposal is out of date.</summary>
    public DateTimeOffset EditedAt { get; private set; }

    public ProposalId? SolvingId { get; private set; }
    public ProposalId? PublishedProposalId { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public string? PublishedBy { get; private set; }
    public DateOnly? OpensOn { get; private set; }

    /// <summary>Last day of the public notice.</summary>
    public DateOnly? ClosesOn { get; private set; }

    /// <summary>Last day for answering an offer.</summary>
    public DateOnly? AnswerDueOn { get; private set; }

    public Guid? NoticeFileId { get; private set; }
    public string? NoticeSha256 { get; private set; }
    public DateTimeOffset? DroppedAt { get; private set; }
    public string? DroppedReason { get; private set; }
    public uint Version { get; private set; }

    public bool IsPublished => State == AdjustmentState.Published;

    /// <summary>Every change of what goes into a proposal comes through here.</summary>
    public void Edit(DateTimeOffset now)
    {
        if (State == AdjustmentState.Solving)
            throw new RuleBrokenException("正在计算调剂方案，请等它完成再改。");
        if (State != AdjustmentState.Preparing)
            throw new RuleBrokenException("调剂方案已经公示，不能再改。");
        EditedAt = now;
    }

    public void StartSolving(ProposalId proposal)
    {
        if (State == AdjustmentState.Solving)
            throw new RuleBrokenException("别人刚刚开始了计算，请等它完成。");
        if (State != AdjustmentState.Preparing)
            throw new RuleBrokenException("调剂方案已经公示，不能再改。");
        (State, SolvingId) = (AdjustmentState.Solving, proposal);
    }

    public void EndSolving(ProposalId proposal)
    {
        if (State == AdjustmentState.Solving && SolvingId == proposal)
            (State, SolvingId) = (AdjustmentState.Preparing, null);
    }

    public void Publish(AdjustmentProposal proposal, DateOnly opens, DateOnly closes, DateOnly answerDue, Guid file, string sha256, Change change)
    {
        if (State != AdjustmentState.Preparing)
            throw new RuleBrokenException(State == AdjustmentState.Solving ? "正在计算调剂方案，请等它完成再改。" : "调剂方案已经公示，不能再改。");
        if (proposal.AdjustmentId != Id || proposal.State != ProposalState.Verified)
            throw new RuleBrokenException("这个方案没有通过校验，不能公示。");
        if (proposal.RequestedAt < EditedAt)
            throw new RuleBrokenException("计算这个方案之后又改过人员、名额或条件，请重新计算再公示。");
        (State, PublishedProposalId, PublishedAt, PublishedBy) = (AdjustmentState.Published, proposal.Id, change.At, change.By.Name);
        (OpensOn, ClosesOn, AnswerDueOn, NoticeFileId, NoticeSha256) = (opens, closes, answerDue, file, sha256);
    }

    public void Drop(string reason, DateTimeOffset now)
    {
        if (State is AdjustmentState.Published or AdjustmentState.Dropped)
            throw new RuleBrokenException("调剂方案已经公示，不能放弃。");
        (State, SolvingId, DroppedAt, DroppedReason) = (AdjustmentState.Dropped, null, now, reason);
    }
}
