using Workforce.Platform.Calendars;

namespace Workforce.Rotation.Domain;

/// <summary>A length of time as documents give it.</summary>
/// <param name="Unit">"workingDays" or "calendarDays".</param>
internal sealed record Term(int Days, string Unit)
{
    public override string ToString() => Days.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public bool IsWorkingDays => Unit == "workingDays";

    /// <summary>The last day of a term whose first day is the day after <paramref name="from"/>.</summary>
    public DateOnly After(DateOnly from, WorkingDays calendar) => IsWorkingDays ? calendar.After(from, Days) : from.AddDays(Days);
}
