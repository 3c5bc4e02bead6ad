namespace Workforce.Staffing.Domain.Forecast;

/// <summary>
/// Cohorts carried forward year by year. Within a school each grade becomes the next one; a stage's first grades share the
/// district's intake as they share it today. Fractions of pupils are carried and rounded only where a year is read.
/// </summary>
/// <param name="Pupils">By year from the present one (0), then by cell.</param>
/// <param name="Intakes">By year, then stage; the present year's are the first grades as they are.</param>
internal sealed record CohortFlow(IReadOnlyList<double[]> Pupils, IReadOnlyList<IReadOnlyDictionary<string, Intake>> Intakes)
{
    public static CohortFlow Of(IReadOnlyList<CohortLine> lines, double[] present, int presentYear, int years, IReadOnlyDictionary<string, StageShape> stages, ProgressionRates rates, IntakePlan plan)
    {
        var share = Shares(lines, present);
        var up = UpRates(lines, present.Length, rates);
        var pupils = new List<double[]> { present };
        // A scenario's percentage applies to what is expected without it, so the percentage of one year is not applied to the next once more.
        var last = lines.GroupBy(l => l.Stage).ToDictionary(g => g.Key, g => g.Sum(l => present[l.First]));
        var intakes = new List<IReadOnlyDictionary<string, Intake>> { last.ToDictionary(l => l.Key, l => new Intake(l.Value, IntakeBasis.Entered)) };
        for (var year = 1; year <= years; year++)
        {
            var before = pupils[^1];
            var next = new double[present.Length];
            var begin = new Dictionary<string, Intake>();
            foreach (var stage in last.Keys)
            {
                var rule = stages.GetValueOrDefault(stage) ?? new(1);
                begin[stage] = plan.Of(stage, rule, presentYear + year, Leavers(rule, before), last[stage], rates);
            }
            for (var i = 0; i < lines.Count; i++)
            {
                var line = lines[i];
                next[line.First] = begin[line.Stage].Pupils * share[i];
                for (var cell = line.First; cell < line.First + line.Grades - 1; cell++)
                    next[cell + 1] = before[cell] * up[cell];
            }
            pupils.Add(next);
            intakes.Add(begin);
        }
        return new(pupils, intakes);

        double? Leavers(StageShape rule, double[] from)
        {
            if (rule.Feeder is null)
                return null;
            double? sum = null;
            foreach (var line in lines)
                if (line.Stage == rule.Feeder)
                    sum = (sum ?? 0) + from[line.First + line.Grades - 1];
            return sum;
        }
    }

    private static double[] Shares(IReadOnlyList<CohortLine> lines, double[] present)
    {
        var total = lines.GroupBy(l => l.Stage).ToDictionary(g => g.Key, g => (Beginners: g.Sum(l => present[l.First]), Lines: g.Count()));
        return lines.Select(l => total[l.Stage].Beginners > 0 ? present[l.First] / total[l.Stage].Beginners : 1.0 / total[l.Stage].Lines).ToArray();
    }

    private static double[] UpRates(IReadOnlyList<CohortLine> lines, int cells, ProgressionRates rates)
    {
        var up = new double[cells];
        foreach (var line in lines)
            for (var grade = 1; grade < line.Grades; grade++)
                up[line.First + grade - 1] = rates.Of(line.Stage, grade).Value;
        return up;
    }
}
