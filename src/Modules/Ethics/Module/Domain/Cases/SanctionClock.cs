namespace Workforce.Ethics.Domain.Cases;

/// <summary>
/// The period of a sanction. While another still runs, what is left of it is added, and together they end at most so many months
/// from now (政务处分法 art. 15).
/// </summary>
internal static class SanctionClock
{
    /// <param name="runningUntil">Last day of sanctions that already run; null when none does.</param>
    /// <returns>The last day; null for a sanction without a term.</returns>
    public static DateOnly? EndOf(SanctionKind sanction, DateOnly from, DateOnly? runningUntil, CasePolicy policy)
    {
        if (policy.SanctionMonths.Of(sanction) is not { } months)
            return null;
        var left = runningUntil is { } running && running >= from ? running.DayNumber - from.DayNumber + 1 : 0;
        var together = LastOf(from, months).AddDays(left);
        var atMost = LastOf(from, policy.CombinedSanctionMaxMonths);
        return together < atMost ? together : atMost;
    }

    /// <summary>The last day of so many months that begin on this day.</summary>
    public static DateOnly LastOf(DateOnly from, int months) => from.AddMonths(months).AddDays(-1);
}
