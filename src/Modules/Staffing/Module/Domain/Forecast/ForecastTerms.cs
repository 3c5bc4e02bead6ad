namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Policy: how far a forecast looks and on which days.</summary>
/// <param name="CountedMonth">With the day: when staff are counted in every year.</param>
/// <param name="EstimateYears">From how many of the last years rates are estimated.</param>
/// <param name="ComputedMonth">With the day: from when the clock computes the year's forecast.</param>
internal sealed record ForecastTerms(int Years, int CountedMonth, int CountedDay, int EstimateYears, int ComputedMonth, int ComputedDay)
{
    /// <summary>The present day first, then the counting day of every year.</summary>
    public IReadOnlyList<DateOnly> Days(int presentYear, DateOnly today)
    {
        var (first, next) = (Day(presentYear), Day(presentYear + 1));
        return [today < first ? first : today >= next ? next.AddDays(-1) : today, .. Enumerable.Range(1, Years).Select(year => Day(presentYear + year))];
    }

    public DateOnly ComputedOn(int schoolYear) => new(schoolYear, ComputedMonth, ComputedDay);

    private DateOnly Day(int year) => new(year, CountedMonth, CountedDay);
}
