using System.Text.Json.Serialization;

namespace Workforce.Registry.Domain;

/// <summary>The least contribution time for a monthly pension: 15 years through 2029, half a year more every year to 20 in 2039 (decision of 13 September 2024).</summary>
/// <param name="RisesFrom">The first year with more.</param>
internal sealed record PensionYears(
    [property: JsonPropertyName("months")] int Months,
    [property: JsonPropertyName("risesFrom")] int RisesFrom,
    [property: JsonPropertyName("monthsAYear")] int MonthsAYear,
    [property: JsonPropertyName("maximumMonths")] int MaximumMonths)
{
    /// <returns>Months needed by whoever retires in that year.</returns>
    public int In(int year) => Math.Min(MaximumMonths, Months + Math.Max(0, year - RisesFrom + 1) * MonthsAYear);
}
