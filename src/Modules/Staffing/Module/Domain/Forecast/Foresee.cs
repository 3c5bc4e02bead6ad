namespace Workforce.Staffing.Domain.Forecast;

/// <summary>
/// The forecast: pupils carried forward, classes by class size, quota by the rule in force, its parts by subject, and
/// against them the staff of today without those who will have gone and with those who will have come. Pure; a few passes
/// over arrays, so that a question "what if" is the same computation once more.
/// </summary>
internal static class Foresee
{
    public static ForecastResult Of(ForecastInput input)
    {
        var flow = CohortFlow.Of(input.Lines, input.Pupils, input.PresentYear, input.Years, input.Stages, input.Rates, input.Intake);
        var schools = new Dictionary<string, StageForecast>?[input.Schools];
        var hosts = Enumerable.Range(0, input.Years + 1).Select(year => Hosts(input, year)).ToList();
        for (var year = 0; year <= input.Years; year++)
            AddPupils(input, flow.Pupils[year], year, hosts[year], schools);
        AddSupply(input, hosts, schools);
        // Schools are settled apart from each other, so that they can be settled side by side.
        Parallel.For(0, input.Schools, school =>
        {
            if (schools[school] is { } stages)
                for (var year = 0; year <= input.Years; year++)
                    if (hosts[year][school] == school)
                        Settle(input, school, stages, year);
        });
        return new(input.PresentYear, input.Years, schools.Select((stages, school) => (stages, school)).Where(s => s.stages is not null)
            .Select(s => new SchoolForecast(s.school, [.. s.stages!.Values])).ToList(), flow.Intakes);
    }

    private static int[] Hosts(ForecastInput input, int year)
    {
        var hosts = Enumerable.Range(0, input.Schools).ToArray();
        foreach (var merger in input.Mergers.Where(m => m.Year <= input.PresentYear + year))
            for (var school = 0; school < hosts.Length; school++)
                if (hosts[school] == merger.From)
                    hosts[school] = hosts[merger.Into];
        return hosts;
    }

    private static void AddPupils(ForecastInput input, double[] pupils, int year, int[] hosts, Dictionary<string, StageForecast>?[] schools)
    {
        // Schools that merge are added before anything is rounded, and share their classes.
        var kinds = new Dictionary<(int School, string Stage, string Category, string Point), KindSum>(input.Lines.Count);
        foreach (var line in input.Lines)
        {
            var key = (hosts[line.School], line.Stage, line.Category, line.Point);
            if (!kinds.TryGetValue(key, out var sum))
                kinds.Add(key, sum = new(line.Grades));
            sum.Add(line, pupils, input.PresentClasses);
        }
        foreach (var (key, sum) in kinds)
            Stage(schools, key.School, key.Stage, input.Years).Kinds[year].Add(sum.Read(key.Stage, key.Category, key.Point, year == 0 ? null : input.SizeOf(key.Stage, key.Category)));
    }

    private static void AddSupply(ForecastInput input, IReadOnlyList<int[]> hosts, Dictionary<string, StageForecast>?[] schools)
    {
        foreach (var line in input.Supply)
        {
            var host = -1;
            SubjectForecast? subject = null;
            for (var year = 0; year <= input.Years; year++)
            {
                if (hosts[year][line.School] is var now && now != host)
                    (host, subject) = (now, Stage(schools, now, line.Stage, input.Years).Subject(line.Subject, input.Years));
                subject!.Add(line, year);
            }
        }
    }

    private static void Settle(ForecastInput input, int school, Dictionary<string, StageForecast> stages, int year)
    {
        var kinds = stages.Values.SelectMany(s => s.Kinds[year]).ToList();
        var quotas = kinds.Count == 0 ? null : input.Quota(school, kinds);
        foreach (var stage in stages.Values)
        {
            if (quotas is not null && quotas.TryGetValue(stage.Stage, out var quota))
            {
                stage.Quota[year] = quota;
                if (input.Subjects.TryGetValue(stage.Stage, out var parts))
                    foreach (var (subject, part) in parts)
                        stage.Subject(subject, input.Years).Demand[year] = quota * part;
            }
            foreach (var subject in stage.Subjects)
                subject.Settle(year, input.EarlyPercent);
        }
    }

    private static StageForecast Stage(Dictionary<string, StageForecast>?[] schools, int school, string stage, int years)
    {
        var stages = schools[school] ??= [];
        if (!stages.TryGetValue(stage, out var found))
            stages.Add(stage, found = StageForecast.Of(stage, years));
        return found;
    }
}
