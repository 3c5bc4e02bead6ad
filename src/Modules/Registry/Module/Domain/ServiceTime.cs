namespace Workforce.Registry.Domain;

/// <summary>
/// Length of service as personnel offices count it: whole months by the calendar and days left over, so that four school
/// years are four years whatever leap days they held. Interrupted parts are added together; their days left over make a
/// month at thirty-one, so that nobody is credited a day early.
/// </summary>
internal readonly record struct ServiceTime(int Months, int Days)
{
    public static readonly ServiceTime None = new(0, 0);

    public int Years => (Months + Days / 31) / 12;

    /// <param name="last">The last day counts too.</param>
    public static ServiceTime Of(DateOnly first, DateOnly last)
    {
        if (last < first)
            return None;
        var after = last.AddDays(1);
        var months = (after.Year - first.Year) * 12 + after.Month - first.Month;
        if (first.AddMonths(months) > after)
            months--;
        return new(months, after.DayNumber - first.AddMonths(months).DayNumber);
    }

    public static ServiceTime operator +(ServiceTime left, ServiceTime right) => new(left.Months + right.Months, left.Days + right.Days);

    public static ServiceTime operator -(ServiceTime left, ServiceTime right) => new(left.Months - right.Months, left.Days - right.Days);

    /// <summary>Completed years (周年) from a day to another, 0 when it lies ahead.</summary>
    public static int Anniversaries(DateOnly from, DateOnly on)
    {
        var years = on.Year - from.Year;
        return Math.Max(0, from.AddYears(years) > on ? years - 1 : years);
    }
}
