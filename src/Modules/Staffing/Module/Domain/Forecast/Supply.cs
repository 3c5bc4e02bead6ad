namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Counts staff by school, stage and subject on the counting day of every year: one pass over the people.</summary>
internal static class Supply
{
    /// <param name="days">The counting day of each year, the present one first.</param>
    public static IReadOnlyList<SupplyLine> Of(IEnumerable<InService> staff, IEnumerable<PlannedChange> planned, int presentYear, IReadOnlyList<DateOnly> days)
    {
        var years = days.Count - 1;
        var lines = new Dictionary<(int, string, string), SupplyLine>();
        foreach (var member in staff)
        {
            var line = Line(member.School, member.Stage, member.Subject);
            line.InPost++;
            for (var year = 0; year <= years; year++)
            {
                var on = days[year];
                if (member.RetiresOn <= on)
                    line.Retired[year]++;
                else if (member.AwayFrom <= on && !(member.AwayUntil < on))
                    line.Away[year]++;
                else if (year > 0 && member.EarliestOn <= on)
                    line.MayGoEarly[year]++;
            }
        }
        foreach (var change in planned)
        {
            var line = Line(change.School, change.Stage, change.Subject);
            for (var year = Math.Max(0, change.Year - presentYear); year <= years; year++)
                (change.People > 0 ? line.Hired : line.Leaving)[year] += Math.Abs(change.People);
        }
        return [.. lines.Values];

        SupplyLine Line(int school, string stage, string subject)
        {
            if (!lines.TryGetValue((school, stage, subject), out var line))
                lines.Add((school, stage, subject), line = new(school, stage, subject, years));
            return line;
        }
    }
}
