using System.Globalization;

namespace Workforce.Platform.Sheets;

/// <summary>The sorts of columns. A module adds its own by writing a <see cref="CellParse"/>.</summary>
public static class Column
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public static SheetColumn Text(string key, string title, string english, int longest = 200) =>
        new(key, title, english, (cell, _) =>
            CellText.Clean(cell.Text) is var text && text.Length > longest ? CellValue.Broken(SheetRules.TooLong, Print(longest)) : new(text)) { Wraps = true };

    /// <summary>A person's name.</summary>
    public static SheetColumn Name(string key, string title, string english) =>
        new(key, title, english, (cell, _) => CellText.Name(cell.Text) switch
        {
            { Length: > 60 } => CellValue.Broken(SheetRules.TooLong, "60"),
            var name => new(name),
        });

    /// <summary>A number that is a name (identity, staff, school, certificate number): kept as text, spaces removed.</summary>
    /// <param name="length">When every such number has the same length.</param>
    public static SheetColumn Number(string key, string title, string english, int? length = null, int longest = 40) =>
        new(key, title, english, (cell, _) =>
        {
            if (cell.Number is { } number && Math.Abs(number) >= 1e15)
                return CellValue.Broken(SheetRules.LostDigits);
            var text = CellText.Squeeze(cell.Text).ToUpperInvariant();
            return text.Length > longest ? CellValue.Broken(SheetRules.TooLong, Print(longest))
                : length is { } exact && text.Length != exact
                    ? CellValue.Broken(cell.Number is not null && text.Length < exact ? SheetRules.LostZeros : SheetRules.WrongLength, Print(exact))
                    : new(text);
        });

    /// <summary>An 18-digit resident identity number, checked.</summary>
    public static SheetColumn ResidentId(string key, string title, string english) =>
        new(key, title, english, (cell, _) =>
        {
            if (cell.Number is { } number && Math.Abs(number) >= 1e15)
                return CellValue.Broken(SheetRules.LostDigits);
            var (rule, hint) = Sheets.ResidentId.TryParse(cell.Text, out var id);
            return rule is null ? new(id.Value) : CellValue.Broken(rule, hint);
        }) { Personal = true };

    /// <summary>A code table's line by code, name or both; the value is the code.</summary>
    public static SheetColumn Code(string key, string title, string english, string table) =>
        new(key, title, english, (cell, context) => context.Codes[table].Find(cell.Text) is { } code ? new(code.Value)
            : context.Codes[table].Nearest(cell.Text) is { } near ? CellValue.Broken(SheetRules.UnknownCodeNear, near.ToString())
            : CellValue.Broken(SheetRules.UnknownCode)) { CodeTable = table };

    public static SheetColumn Date(string key, string title, string english, DateOnly? earliest = null, bool past = false) =>
        Dated(key, title, english, true, earliest, past) with { Format = ColumnFormat.Date, Example = "2015-09-01" };

    /// <summary>A day, of which people often know only the month: that is kept as its first day.</summary>
    public static SheetColumn DayOrMonth(string key, string title, string english, DateOnly? earliest = null, bool past = false) =>
        new SheetColumn(key, title, english, (cell, context) =>
            Day(cell, CellDate.Parse(cell, toTheDay: true) is { Rule: SheetRules.MonthOnly } ? CellDate.Parse(cell, toTheDay: false) : CellDate.Parse(cell, toTheDay: true), context, earliest, past))
        { Format = ColumnFormat.Date, Example = "2015-09", Note = "写成 2015-09 或 2015-09-01" };

    /// <summary>Year and month; kept as the month's first day.</summary>
    public static SheetColumn Month(string key, string title, string english, DateOnly? earliest = null, bool past = false) =>
        Dated(key, title, english, false, earliest, past) with { Format = ColumnFormat.Month, Example = "2015-09" };

    public static SheetColumn Whole(string key, string title, string english, long least = 0, long most = int.MaxValue) =>
        new(key, title, english, (cell, _) =>
            !long.TryParse(CellText.Squeeze(cell.Text), NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
                ? CellValue.Broken(SheetRules.NotWhole)
                : value < least || value > most ? CellValue.Broken(SheetRules.NumberOutOfRange, $"{Print(least)}—{Print(most)}")
                : new(value)) { Format = ColumnFormat.Whole };

    public static SheetColumn Decimal(string key, string title, string english, decimal least = 0, decimal most = 1_000_000_000, int places = 2) =>
        new(key, title, english, (cell, _) =>
            !decimal.TryParse(CellText.Squeeze(cell.Text), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                ? CellValue.Broken(SheetRules.NotNumber)
                : value < least || value > most ? CellValue.Broken(SheetRules.NumberOutOfRange, $"{Print(least)}—{Print(most)}")
                : new(Math.Round(value, places, MidpointRounding.AwayFromZero))) { Format = ColumnFormat.Decimal };

    public static SheetColumn Flag(string key, string title, string english) =>
        new(key, title, english, (cell, _) => CellText.Title(cell.Text) switch
        {
            "是" or "有" or "1" or "y" or "yes" or "true" or "√" or "✓" or "对" => new(true),
            "否" or "无" or "0" or "n" or "no" or "false" or "×" or "✗" or "没有" => new(false),
            _ => CellValue.Broken(SheetRules.NotFlag),
        }) { Example = "是" };

    private static SheetColumn Dated(string key, string title, string english, bool toTheDay, DateOnly? earliest, bool past) =>
        new(key, title, english, (cell, context) => Day(cell, CellDate.Parse(cell, toTheDay), context, earliest, past));

    private static CellValue Day(Cell cell, (DateOnly? On, string? Rule, string? Hint) parsed, ParseContext context, DateOnly? earliest, bool past)
    {
        // 至今 ("until now") is how an open end is written.
        if (CellText.Title(cell.Text) is "至今" or "现在" or "今" or "now")
            return new(null);
        if (parsed.On is not { } date)
            return CellValue.Broken(parsed.Rule!, parsed.Hint);
        var from = earliest ?? Earliest;
        return past && date > context.Today ? CellValue.Broken(SheetRules.InTheFuture)
            : date < from || date > Latest
                ? CellValue.Broken(SheetRules.DateOutOfRange, string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}—{Latest:yyyy-MM-dd}"))
                : new(date);
    }

    private static string Print(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
