namespace Workforce.Rotation.Matching;

/// <summary>Whether placed teachers may trade seats after the round.</summary>
public enum ExchangeRule
{
    /// <summary>No exchange; the outcome of deferred acceptance stands.</summary>
    None,

    /// <summary>Stable improvement cycles among equal scores.</summary>
    Cycles,
}
