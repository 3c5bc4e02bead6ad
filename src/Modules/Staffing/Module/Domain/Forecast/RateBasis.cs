namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Where a rate comes from; shown beside it.</summary>
internal enum RateBasis
{
    /// <summary>No two neighbouring years are known: everybody moves up.</summary>
    Assumed = 0,

    /// <summary>From the enrolment of the last years.</summary>
    Estimated = 1,

    /// <summary>Set by an officer, with a reason.</summary>
    ByHand = 2,
}
