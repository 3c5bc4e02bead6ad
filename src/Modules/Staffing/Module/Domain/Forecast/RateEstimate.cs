namespace Workforce.Staffing.Domain.Forecast;

/// <summary>
/// Estimates rates from enrolment: all pupils who arrived over all who set out, over the last pairs of neighbouring years.
/// Sums first and divides once, so that a small grade does not weigh as much as a large one.
/// </summary>
internal static class RateEstimate
{
    public static ProgressionRates Of(IEnumerable<GradeCount> history, IReadOnlyDictionary<string, StageShape> stages, int lastYears)
    {
        var pupils = history.GroupBy(e => (e.Year, e.Stage, e.Grade)).ToDictionary(g => g.Key, g => g.Sum(e => e.Pupils));
        if (pupils.Count == 0)
            return ProgressionRates.Everybody;
        var last = pupils.Keys.Max(k => k.Year);
        var rates = new Dictionary<(string, int), Rate>();
        foreach (var (stage, rule) in stages)
        {
            for (var grade = 1; grade < rule.Grades; grade++)
                Put(stage, grade, (stage, grade), (stage, grade + 1));
            if (rule.Feeder is { } feeder && stages.TryGetValue(feeder, out var from))
                Put(stage, 0, (feeder, from.Grades), (stage, 1));
        }
        return new(rates);

        void Put(string stage, int grade, (string Stage, int Grade) from, (string Stage, int Grade) to)
        {
            long left = 0, arrived = 0;
            var years = 0;
            for (var year = last - lastYears; year < last; year++)
                if (pupils.GetValueOrDefault((year, from.Stage, from.Grade)) is > 0 and var some && pupils.TryGetValue((year + 1, to.Stage, to.Grade), out var next))
                    (left, arrived, years) = (left + some, arrived + next, years + 1);
            if (years > 0)
                rates[(stage, grade)] = new((double)arrived / left, RateBasis.Estimated, years);
        }
    }

    /// <summary>How many begin a stage of those born some years before; null when no year knows both.</summary>
    public static Rate? FromBirths(IEnumerable<GradeCount> history, IReadOnlyDictionary<int, double> births, string stage, int age)
    {
        double born = 0, began = 0;
        var years = 0;
        foreach (var year in history.Where(e => e.Stage == stage && e.Grade == 1).GroupBy(e => e.Year))
            if (births.GetValueOrDefault(year.Key - age) is > 0 and var some)
                (born, began, years) = (born + some, began + year.Sum(e => e.Pupils), years + 1);
        return years > 0 ? new(began / born, RateBasis.Estimated, years) : null;
    }
}
