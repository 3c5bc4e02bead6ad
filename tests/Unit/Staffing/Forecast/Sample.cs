using Workforce.Staffing.Domain.Forecast;

namespace Workforce.UnitTests.Staffing.Forecast;

/// <summary>Small districts to compute by hand: primary schools of six grades and junior schools of three.</summary>
internal static class Sample
{
    public static readonly IReadOnlyDictionary<string, StageShape> Stages = new Dictionary<string, StageShape> { ["primary"] = new(6, EntryAge: 6), ["junior"] = new(3, "primary") };

    /// <summary>One stage a school.</summary>
    public static ForecastInput Of(params (string Stage, int[] Pupils)[] schools)
    {
        var lines = new List<CohortLine>();
        var pupils = new List<double>();
        foreach (var (stage, grades) in schools)
        {
            lines.Add(new(lines.Count, stage, pupils.Count, grades.Length));
            pupils.AddRange(grades.Select(g => (double)g));
        }
        return new()
        {
            PresentYear = 2026, Years = 6, Schools = schools.Length, Stages = Stages, Lines = lines, Pupils = [.. pupils],
            PresentClasses = pupils.Select(p => ClassSize.Classes((int)p, 45)).ToArray(), Rates = ProgressionRates.Everybody, Intake = new(),
            ClassSizes = new Dictionary<string, int> { ["primary"] = 45, ["junior"] = 50 },
            Quota = (_, kinds) => kinds.GroupBy(k => k.Stage).ToDictionary(g => g.Key, g => (decimal)g.Sum(k => k.Pupils.Sum()) / 19),
            Subjects = new Dictionary<string, IReadOnlyDictionary<string, decimal>> { ["primary"] = Parts, ["junior"] = Parts }, Supply = [], EarlyPercent = 0,
        };
    }

    public static IReadOnlyDictionary<string, decimal> Parts { get; } = new Dictionary<string, decimal> { ["chinese"] = 0.5m, ["maths"] = 0.4m, [""] = 0.1m };

    public static IReadOnlyList<DateOnly> Days { get; } = Enumerable.Range(2026, 7).Select(y => new DateOnly(y, 9, 1)).ToList();

    public static StageForecast One(ForecastResult result, int school = 0) => result.Schools.Single(s => s.School == school).Stages.Single();
}
