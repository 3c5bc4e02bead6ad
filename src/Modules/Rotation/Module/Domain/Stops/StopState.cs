namespace Workforce.Rotation.Domain.Stops;

internal enum StopState
{
    /// <summary>The officer has to decide.</summary>
    Open = 0,

    /// <summary>Her placement is held: she is not appointed, the seat is open.</summary>
    Held = 1,

    /// <summary>The bar ended, so nothing stands against her appointment.</summary>
    Released = 2,
}
