namespace Workforce.Demo.Generation;

/// <summary>The days of a round. One round of the past summer, and one that is being chosen in whatever today is.</summary>
internal sealed record RoundDates(DateOnly Base, DateOnly ChoosingFrom, DateOnly ChoosingTo, DateOnly ScoringTo, DateOnly ContestTo, DateOnly NoticeFrom, DateOnly Effective)
{
    public static RoundDates LastSummer(DateOnly today)
    {
        var effective = SchoolCalendar.Start(SchoolCalendar.YearOf(today));
        var year = effective.Year;
        return new(new(year, 6, 30), new(year, 7, 1), new(year, 7, 9), new(year, 7, 14), new(year, 7, 19), new(year, 7, 24), effective);
    }

    public static RoundDates UnderWay(DateOnly today)
    {
        var year = SchoolCalendar.YearOf(today) + 1;
        // Too close to September for notice and appointment: the round is for the year after.
        if (SchoolCalendar.Start(year) < today.AddDays(45))
            year++;
        return new(
            new DateOnly(today.Year, today.Month, 1).AddDays(-1),
            today.AddDays(-6),
            today.AddDays(9),
            today.AddDays(16),
            today.AddDays(21),
            today.AddDays(28),
            SchoolCalendar.Start(year));
    }
}
