namespace Workforce.Ethics.Domain.Inspections;

/// <summary>The report of a Monday is on the seven days before it.</summary>
internal static class Weeks
{
    /// <summary>The last Monday up to the day.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static (DateOnly From, DateOnly To) Covered(DateOnly monday) => (monday.AddDays(-7), monday.AddDays(-1));
}
