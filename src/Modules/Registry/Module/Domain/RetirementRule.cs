using System.Globalization;
using System.Text.Json.Serialization;

namespace Workforce.Registry.Domain;

/// <summary>
/// The gradual delay of the statutory retirement age (decision of the NPC Standing Committee of 13 September 2024): for
/// everybody whose original month lies after the reform's first month, one month more for each step.
/// </summary>
/// <param name="ReformMonth">"2025-01", which counts as month 1.</param>
internal sealed record RetirementRule([property: JsonPropertyName("reformMonth")] string ReformMonth, [property: JsonPropertyName("groups")] IReadOnlyList<RetirementGroup> Groups)
{
    /// <returns>First day of the month in which she would have retired before the reform; null when no group has her age.</returns>
    public DateOnly? Originally(DateOnly bornOn, string sex, int? originalAge) =>
        GroupOf(sex, originalAge) is { } group ? new DateOnly(bornOn.Year, bornOn.Month, 1).AddYears(group.OriginalAge) : null;

    /// <returns>First day of the month in which she retires; null when no group has her age.</returns>
    public DateOnly? For(DateOnly bornOn, string sex, int? originalAge)
    {
        if (GroupOf(sex, originalAge) is not { } group || Originally(bornOn, sex, originalAge) is not { } original)
            return null;
        var reform = DateOnly.ParseExact(ReformMonth + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var months = (original.Year - reform.Year) * 12 + original.Month - reform.Month + 1;
        if (months <= 0)
            return original;
        var delay = (months + group.MonthsPerStep - 1) / group.MonthsPerStep;
        return original.AddMonths(Math.Min(delay, group.MaximumDelayMonths));
    }

    private RetirementGroup? GroupOf(string sex, int? originalAge) => Groups.FirstOrDefault(g => g.Sex == sex && (originalAge is null || g.OriginalAge == originalAge));
}
