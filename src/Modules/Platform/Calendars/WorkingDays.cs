namespace Workforce.Platform.Calendars;

/// <summary>Counts working days: Monday to Friday, less the published holidays, plus the weekends worked instead.</summary>
public sealed class WorkingDays(IEnumerable<CalendarDay> exceptions)
{
    private readonly Dictionary<DateOnly, bool> worked = exceptions.ToDictionary(d => d.On, d => d.IsWorked);

    public bool Includes(DateOnly day) => worked.TryGetValue(day, out var isWorked) ? isWorked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The last of <paramref name="count"/> working days that begin the day after <paramref name="from"/>.</summary>
    public DateOnly After(DateOnly from, int count)
    {
        var day = from;
        for (var left = count; left > 0;)
            if (Includes(day = day.AddDays(1)))
                left--;
        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; 0 when to is not later.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            if (Includes(day))
                count++;
        return count;
    }
}
