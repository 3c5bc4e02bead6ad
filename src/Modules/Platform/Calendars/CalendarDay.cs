namespace Workforce.Platform.Calendars;

/// <summary>A day that is not what its weekday says: a holiday, or a weekend that is worked to make up for one.</summary>
public sealed class CalendarDay
{
    public DateOnly On { get; init; }
    public bool IsWorked { get; init; }
    public required string Name { get; init; }
    public required string Source { get; init; }
    public required string Grade { get; init; }

    /// <summary>False when the State Council has not yet published that year's arrangement.</summary>
    public bool IsPublished { get; init; }
}
