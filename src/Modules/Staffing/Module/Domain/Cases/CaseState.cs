namespace Workforce.Staffing.Domain.Cases;

internal enum CaseState
{
    /// <summary>Found by the registry's facts; nobody has looked at it.</summary>
    Suspected = 0,

    /// <summary>An officer confirmed it; it has a deadline.</summary>
    Open = 1,

    /// <summary>Put right, with an outcome.</summary>
    Closed = 2,

    /// <summary>Looked at, and not so.</summary>
    Dismissed = 3,
}
