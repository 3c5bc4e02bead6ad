namespace Workforce.Ethics.Domain.Cases;

/// <summary>
/// Counts that identify nobody. Small ones are put together, without saying which they are: a name beside "not shown" already says
/// that there is a case, and a total gives the rest away. Where together they are still small, the next smallest joins them.
/// </summary>
/// <param name="Counts">Those large enough to be shown.</param>
/// <param name="Others">All the rest together; 0 when there is none, null when even that is too small to show.</param>
/// <param name="Total">Null when it is too small to show.</param>
internal sealed record ProtectedCounts(IReadOnlyDictionary<string, int> Counts, int? Others, int? Total)
{
    public static ProtectedCounts Of(IReadOnlyDictionary<string, int> counts, int minimum)
    {
        var ordered = counts.Where(c => c.Value > 0).OrderBy(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        var (joined, others) = (0, 0);
        while (joined < ordered.Count && (ordered[joined].Value < minimum || others > 0 && others < minimum))
            others += ordered[joined++].Value;
        var total = ordered.Sum(c => c.Value);
        return new(ordered.Skip(joined).ToDictionary(), others > 0 && others < minimum ? null : others, total > 0 && total < minimum ? null : total);
    }
}
