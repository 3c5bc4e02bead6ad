using System.Globalization;
using System.Text.RegularExpressions;

namespace Workforce.Platform.Sheets;

/// <summary>
/// Dates and months in the spellings found in school offices: 2015-09-01, 2015/9/1, 2015.9.1, 20150901, 2015年9月1日,
/// 2015-09, 201509, 2015年9月, and Excel's day numbers. Each refusal has its own reason.
/// </summary>
public static partial class CellDate
{
    // Day 60 of Excel's 1900 calendar is a 29 February that never was; counting from here is right for every later day.
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private const double FirstDayNumber = 10_000;
    private const double LastDayNumber = 73_050;

    /// <param name="toTheDay">Whether the day is needed; a month is otherwise kept as its first day.</param>
    /// <returns>The date, or the rule it breaks.</returns>
    public static (DateOnly? On, string? Rule, string? Hint) Parse(Cell cell, bool toTheDay)
    {
        if (cell is { Number: { } number, DayNumber: { } dayNumber })
        {
            if (cell.Origin is CellOrigin.DateNumber || dayNumber is >= FirstDayNumber and <= LastDayNumber)
                return FromDayNumber(dayNumber, toTheDay);
            if (number is > 1900 and < 2100 && number != Math.Truncate(number))
                return FromDecimal(number, toTheDay);
        }

        var text = CellText.Squeeze(TimeOfDay().Replace(CellText.Clean(cell.Text), ""));
        return Day().Match(text) is { Success: true } day ? FromParts(day, toTheDay)
            : Compact().Match(text) is { Success: true } compact ? FromParts(compact, toTheDay)
            : YearAlone().IsMatch(text) ? (null, SheetRules.YearOnly, null)
            : YearOfTwoDigits().IsMatch(text) ? (null, SheetRules.ShortYear, null)
            : (null, toTheDay ? SheetRules.NotADate : SheetRules.NotAMonth, null);
    }

    /// <summary>Day 42248 of the 1900 calendar is 2015-09-01; null outside Excel's own range.</summary>
    internal static DateOnly? OfDayNumber(double number) => number is >= 1 and <= 2_958_465 ? Epoch.AddDays((int)number) : null;

    private static (DateOnly?, string?, string?) FromDayNumber(double number, bool toTheDay) =>
        OfDayNumber(number) is { } on ? (toTheDay ? on : new DateOnly(on.Year, on.Month, 1), null, null) : (null, SheetRules.NotADate, null);

    // 2015.10 typed into a cell that is not text is stored as 2015.1: January and October look the same.
    private static (DateOnly?, string?, string?) FromDecimal(double number, bool toTheDay)
    {
        var year = (int)number;
        var hundredths = (int)Math.Round((number - year) * 100);
        if (hundredths == 10)
            return (null, SheetRules.MonthLostZero, string.Create(CultureInfo.InvariantCulture, $"{year}-01"));
        if (toTheDay)
            return (null, SheetRules.MonthOnly, null);
        var month = hundredths % 10 == 0 ? hundredths / 10 : hundredths;
        return month is >= 1 and <= 12 ? (new DateOnly(year, month, 1), null, null) : (null, SheetRules.NotAMonth, null);
    }

    private static (DateOnly?, string?, string?) FromParts(Match match, bool toTheDay)
    {
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
        var hasDay = match.Groups["d"].Success;
        var day = hasDay ? int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return (null, SheetRules.NoSuchDay, null);
        if (toTheDay && !hasDay)
            return (null, SheetRules.MonthOnly, null);
        return (new DateOnly(year, month, toTheDay ? day : 1), null, null);
    }

    [GeneratedRegex(@"^(?<y>\d{4})[-/.年](?<m>\d{1,2})(月份?|[-/.]|[-/.月](?<d>\d{1,2})[日号]?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"(T|\s+)\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^(?<y>(19|20)\d{2})(?<m>\d{2})(?<d>\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(19|20)\d{2}年?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^\d{2}[-/.年]\d{1,2}([-/.月](\d{1,2}日?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearOfTwoDigits();
}
