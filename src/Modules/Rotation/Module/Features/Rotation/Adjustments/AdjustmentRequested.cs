namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>A proposal is asked for; said to ourselves, so that the work survives whatever happens to the host.</summary>
internal sealed record AdjustmentRequested(Guid ProposalId)
{
    public const string Name = "rotation.adjustment-requested.v1";
}
