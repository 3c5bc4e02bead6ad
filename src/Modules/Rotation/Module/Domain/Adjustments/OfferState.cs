namespace Workforce.Rotation.Domain.Adjustments;

internal enum OfferState
{
    /// <summary>Waiting for her answer.</summary>
    Open = 0,

    Accepted = 1,
    Refused = 2,
}
