namespace Workforce.Demo.Generation;

/// <summary>School years begin on 1 September and are named by that calendar year.</summary>
internal static class SchoolCalendar
{
    public static DateOnly Start(int year) => new(year, 9, 1);

    public static DateOnly End(int year) => new(year + 1, 8, 31);

    /// <summary>The school year a day lies in.</summary>
    public static int YearOf(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;

    /// <summary>Whole years between two days.</summary>
    public static int WholeYears(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year;
        return (to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0 ? years - 1 : years;
    }
}
