namespace Workforce.Rotation.Domain.Adjustments;

internal enum ProposalState
{
    Requested = 0,
    Verified = 1,

    /// <summary>People and posts cannot be reconciled; it says which.</summary>
    Impossible = 2,

    Failed = 3,
}
