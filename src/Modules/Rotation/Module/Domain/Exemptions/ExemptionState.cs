namespace Workforce.Rotation.Domain.Exemptions;

internal enum ExemptionState
{
    /// <summary>Put forward by the school.</summary>
    Proposed = 0,

    Approved = 1,
    Refused = 2,
}
