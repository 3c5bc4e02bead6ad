using Workforce.Platform.Calendars;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>A length of time as policy values say it: { "days": 30, "unit": "calendarDays" }, or workingDays.</summary>
internal sealed record CaseTerm(int Days, string Unit)
{
    public bool IsWorking => Unit == "workingDays";

    /// <summary>The last day, counted from the day after <paramref name="from"/>.</summary>
    public DateOnly After(DateOnly from, WorkingDays calendar) => IsWorking ? calendar.After(from, Days) : from.AddDays(Days);
}
