namespace Workforce.Demo.Generation;

/// <summary>
/// The staged retirement age in force since 2025-01-01 (decision of the NPC Standing Committee of 13 September 2024),
/// so that nobody at post in the demo should have retired.
/// </summary>
internal static class Retirement
{
    public static DateOnly MonthOf(DateOnly bornOn, int originalAge)
    {
        var original = new DateOnly(bornOn.Year, bornOn.Month, 1).AddYears(originalAge);
        var month = (original.Year - 2025) * 12 + original.Month;
        if (month <= 0)
            return original;
        var (step, most) = originalAge == 50 ? (2, 60) : (4, 36);
        return original.AddMonths(Math.Min((month + step - 1) / step, most));
    }
}
