namespace Workforce.Ethics.Domain.Inspections;

/// <param name="Found">In the week.</param>
/// <param name="Handling">Open when it ended.</param>
/// <param name="Closed">In the week.</param>
internal readonly record struct WeeklyCounts(int Found, int Handling, int Closed)
{
    public static WeeklyCounts Of(IEnumerable<(DateOnly FoundOn, DateOnly? ClosedOn)> findings, DateOnly monday)
    {
        var (from, to) = Weeks.Covered(monday);
        var (found, handling, closed) = (0, 0, 0);
        foreach (var finding in findings.Where(f => f.FoundOn <= to))
        {
            if (finding.FoundOn >= from)
                found++;
            if (finding.ClosedOn is not { } on || on > to)
                handling++;
            else if (on >= from)
                closed++;
        }
        return new(found, handling, closed);
    }
}
