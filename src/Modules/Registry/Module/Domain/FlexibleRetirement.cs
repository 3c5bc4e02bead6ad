using System.Text.Json.Serialization;

namespace Workforce.Registry.Domain;

/// <summary>弹性退休: earlier or later than the statutory month by one's own choice, each with its notice.</summary>
internal sealed record FlexibleRetirement(
    [property: JsonPropertyName("earlierYearsMax")] int EarlierYearsMax,
    [property: JsonPropertyName("laterYearsMax")] int LaterYearsMax,
    [property: JsonPropertyName("earlierNoticeMonths")] int EarlierNoticeMonths,
    [property: JsonPropertyName("laterNoticeMonths")] int LaterNoticeMonths)
{
    /// <summary>
    /// The first month in which she may go early: at most so many years before, never before her original month, and with
    /// the contribution time that year asks for. Contributions are taken to have begun with work (参加工作).
    /// </summary>
    /// <returns>Null when no month before the statutory one qualifies.</returns>
    public DateOnly? Earliest(DateOnly original, DateOnly statutory, DateOnly workStartedOn, PensionYears? pension)
    {
        var first = statutory.AddYears(-EarlierYearsMax);
        if (first < original)
            first = original;
        while (first < statutory && pension is not null && Months(workStartedOn, first) < pension.In(first.Year))
            first = first.AddMonths(1);
        return first < statutory ? first : null;
    }

    public DateOnly Latest(DateOnly statutory) => statutory.AddYears(LaterYearsMax);

    private static int Months(DateOnly from, DateOnly to) => (to.Year - from.Year) * 12 + to.Month - from.Month;
}
