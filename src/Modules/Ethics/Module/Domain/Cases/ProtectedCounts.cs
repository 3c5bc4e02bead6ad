namespace Workforce.Ethics.Domain.Cases;

/// <summary>
/// Counts that identify nobody. A count below the minimum is hidden; where only one is hidden it could be had back from the
/// total, so the next smallest is hidden with it, and where nothing else is left, the total.
/// </summary>
internal sealed record ProtectedCounts(IReadOnlyDictionary<string, int?> Counts, int? Total)
{
    public static ProtectedCounts Of(IReadOnlyDictionary<string, int> counts, int minimum)
    {
        var total = counts.Values.Sum();
        var hidden = counts.Where(c => c.Value > 0 && c.Value < minimum).Select(c => c.Key).ToHashSet();
        if (hidden.Count > 0 && counts.Where(c => hidden.Contains(c.Key)).Sum(c => c.Value) < minimum
            && counts.Where(c => c.Value > 0 && !hidden.Contains(c.Key)).OrderBy(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).FirstOrDefault() is { Key: { } next })
            hidden.Add(next);
        var showTotal = total == 0 || total >= minimum && (hidden.Count == 0 || counts.Where(c => hidden.Contains(c.Key)).Sum(c => c.Value) >= minimum && hidden.Count > 1);
        return new(counts.ToDictionary(c => c.Key, c => hidden.Contains(c.Key) ? (int?)null : c.Value), showTotal ? total : null);
    }
}
