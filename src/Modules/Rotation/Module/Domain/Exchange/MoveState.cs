namespace Workforce.Rotation.Domain.Exchange;

internal enum MoveState
{
    /// <summary>By the school.</summary>
    PutForward = 0,

    Approved = 1,
    Refused = 2,

    /// <summary>Back at her own school.</summary>
    Returned = 3,
}
