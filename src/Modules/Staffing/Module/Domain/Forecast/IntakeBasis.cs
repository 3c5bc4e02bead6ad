namespace Workforce.Staffing.Domain.Forecast;

/// <summary>What an expected first grade rests on; shown beside it.</summary>
internal enum IntakeBasis
{
    /// <summary>The number of the year before: nothing better is known.</summary>
    LastYear = 0,

    /// <summary>Entered by an officer for that year.</summary>
    Entered = 1,

    /// <summary>Births, times the share that begins here.</summary>
    Births = 2,

    /// <summary>The feeder's leavers, times the share that goes on here.</summary>
    Feeder = 3,
}
