namespace Workforce.Staffing.Domain.Forecast;

/// <summary>
/// Divides a stage's quota among its subjects. Staff who do not teach get the part they have today, at most what the standard
/// allows; the rest goes by the district's weekly periods, or, where none are given, as its teachers are today.
/// </summary>
internal static class SubjectParts
{
    /// <param name="people">Of one stage of the district, by subject; the empty subject does not teach.</param>
    /// <param name="mostNonTeaching">In percent; null where the standard names no bound.</param>
    /// <returns>Parts that add up to 1; empty where nothing is known.</returns>
    public static IReadOnlyDictionary<string, decimal> Of(IReadOnlyDictionary<string, int> people, decimal? mostNonTeaching, IReadOnlyDictionary<string, decimal>? weights)
    {
        var teaching = people.Where(p => p.Key.Length > 0).ToDictionary(p => p.Key, p => (decimal)p.Value);
        if (weights is { Count: > 0 })
            teaching = weights.ToDictionary();
        if (teaching.Values.Sum() is not (> 0 and var sum))
            return new Dictionary<string, decimal>();
        var all = people.Values.Sum();
        var others = all == 0 ? 0 : (decimal)people.GetValueOrDefault("") / all;
        if (mostNonTeaching is { } most)
            others = Math.Min(others, most / 100);
        var parts = teaching.ToDictionary(t => t.Key, t => t.Value / sum * (1 - others));
        parts[""] = others;
        return parts;
    }
}
