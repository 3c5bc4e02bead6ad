using System.Globalization;

namespace Workforce.Ethics.Domain.Pledges;

/// <param name="From">Month and day, "09-01".</param>
/// <param name="Due">Month and day.</param>
internal sealed record PledgeWindow(string From, string Due)
{
    public DateOnly OpensIn(int schoolYear) => In(From, schoolYear);

    public DateOnly DueIn(int schoolYear) => In(Due, schoolYear);

    // A school year begins in August: earlier months belong to the next calendar year.
    private static DateOnly In(string monthDay, int schoolYear)
    {
        var day = DateOnly.ParseExact($"{schoolYear}-{monthDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return day.Month < 8 ? day.AddYears(1) : day;
    }
}
