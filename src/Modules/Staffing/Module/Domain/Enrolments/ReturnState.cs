namespace Workforce.Staffing.Domain.Enrolments;

internal enum ReturnState
{
    /// <summary>The school fills it in.</summary>
    Draft = 0,

    /// <summary>The school stands by it and waits for the bureau.</summary>
    Stated = 1,

    /// <summary>The bureau agrees: it counts, and changes only by a correction.</summary>
    Confirmed = 2,

    /// <summary>A correction took its place.</summary>
    Superseded = 3,
}
