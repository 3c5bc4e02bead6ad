using Workforce.Access.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>One computation of an adjustment. All are kept.</summary>
internal sealed class AdjustmentProposal
{
    /// <summary>Also the id of its progress row.</summary>
    public ProposalId Id { get; init; }

    public AdjustmentId AdjustmentId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>From 1 in its adjustment.</summary>
    public int Number { get; init; }

    /// <summary>Who and where together; to compare with, never to publish.</summary>
    public bool IsAdvisory { get; init; }

    public required AdjustmentTerms Terms { get; init; }
    public required string RequestedBy { get; init; }
    public Guid RequestedById { get; init; }
    public DateTimeOffset RequestedAt { get; init; }
    public ProposalState State { get; private set; }

    /// <summary>Inputs, placements and certificate in one zip.</summary>
    public Guid? BundleFileId { get; private set; }

    public AdjustmentFigures? Figures { get; private set; }
    public Infeasibility? Infeasible { get; private set; }
    public string? Failure { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }
    public uint Version { get; private set; }

    public void Finish(Guid file, AdjustmentFigures figures, DateTimeOffset now) => (State, BundleFileId, Figures, FinishedAt) = (ProposalState.Verified, file, figures, now);

    public void EndImpossible(Guid file, Infeasibility why, DateTimeOffset now) => (State, BundleFileId, Infeasible, FinishedAt) = (ProposalState.Impossible, file, why, now);

    public void Fail(string sentence, DateTimeOffset now) => (State, Failure, FinishedAt) = (ProposalState.Failed, sentence, now);
}
