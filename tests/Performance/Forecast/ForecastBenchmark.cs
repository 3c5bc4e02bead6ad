using Workforce.Performance.Matching;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Forecast;
using Workforce.Staffing.Domain.Standards;
using Workforce.Staffing.Features.Staffing.Forecast;

namespace Workforce.Performance.Forecast;

/// <summary>A city of schools with twelve grades each, six years ahead, in memory: the forecast, a question "what if", and one plain pass over the same numbers.</summary>
internal sealed class ForecastBenchmark(int schools, TextWriter output)
{
    private const int StaffOfSchool = 75;
    private const int Years = 6;
    private static readonly string[] Subjects = ["chinese", "maths", "english", "ethics", "science", "pe", "music", "art", "it", "labour", "psychology", ""];
    private static readonly (string Stage, int Grades, decimal Ratio, int Size)[] Stages = [("primary", 6, 19m, 45), ("junior", 3, 13.5m, 50), ("senior", 3, 12.5m, 50)];

    public void Run()
    {
        var people = People();
        var days = Enumerable.Range(2026, Years + 1).Select(y => new DateOnly(y, 9, 1)).ToList();
        var input = Input(Supply.Of(people, [], 2026, days));
        output.WriteLine(FormattableString.Invariant($"{schools:n0} schools x 12 grades x {Years} years, {people.Length:n0} people; .NET {Environment.Version}; fastest of 5"));
        output.WriteLine("| what | s |");
        output.WriteLine("|---|---|");
        Row("one pass over the same pupils and people", () => OnePass(input, people));
        Row("people counted by school, stage, subject and year", () => Supply.Of(people, [], 2026, days).Count);
        Row("forecast", () => Foresee.Of(input).Schools.Count);
        Row("what if: a class size", () => Beside(input, input with { ClassSizes = new Dictionary<string, int> { ["primary"] = 40, ["junior"] = 45, ["senior"] = 45 } }));
        Row("what if: ten schools merged", () => Beside(input, input with { Mergers = Enumerable.Range(0, 10).Select(i => new Merger(2 * i, 2 * i + 1, 2028)).ToList() }));
        Row("what if: another standard", () => Beside(input, input with { Quota = Quota(1.1m) }));
    }

    private void Row(string what, Func<int> act) => output.WriteLine(FormattableString.Invariant($"| {what} | {Measure.Best(5, act).Seconds:f4} |"));

    private static int Beside(ForecastInput present, ForecastInput supposed)
    {
        var (now, then) = (Foresee.Of(present), Foresee.Of(supposed));
        return now.Schools.Concat(then.Schools).Sum(s => SchoolTotals.Of(s, Years).Pupils[^1]);
    }

    /// <summary>The least that any way must do: read every pupil cell and every person once for each year.</summary>
    private static int OnePass(ForecastInput input, InService[] people)
    {
        double sum = 0;
        for (var year = 0; year <= Years; year++)
        {
            foreach (var cell in input.Pupils)
                sum += cell;
            foreach (var person in people)
                sum += person.RetiresOn!.Value.DayNumber;
        }
        return (int)(sum % int.MaxValue);
    }

    private ForecastInput Input(IReadOnlyList<SupplyLine> supply)
    {
        var lines = new List<CohortLine>();
        var pupils = new List<double>();
        for (var school = 0; school < schools; school++)
            foreach (var (stage, grades, _, _) in Stages)
            {
                lines.Add(new(school, stage, pupils.Count, grades));
                for (var grade = 0; grade < grades; grade++)
                    pupils.Add(20 + (school * 37L + grade * 101L) % 200);
            }
        var parts = Subjects.ToDictionary(s => s, _ => 1m / Subjects.Length);
        return new()
        {
            PresentYear = 2026, Years = Years, Schools = schools, Lines = lines, Pupils = [.. pupils], PresentClasses = pupils.Select(p => ClassSize.Classes((int)p, 45)).ToArray(),
            Stages = new Dictionary<string, StageShape> { ["primary"] = new(6, EntryAge: 6), ["junior"] = new(3, "primary"), ["senior"] = new(3, "junior") },
            Rates = ProgressionRates.Everybody, Intake = new(), ClassSizes = Stages.ToDictionary(s => s.Stage, s => s.Size), Quota = Quota(1),
            Subjects = Stages.ToDictionary(s => s.Stage, _ => (IReadOnlyDictionary<string, decimal>)parts), Supply = supply, EarlyPercent = 10,
        };
    }

    private QuotaRule Quota(decimal times)
    {
        var document = new StandardDocument { Name = "benchmark", Rules = Stages.Select(s => new StageRule { Stage = s.Stage, Method = QuotaMethods.Ratio, Ratio = s.Ratio * times }).ToList() };
        var cards = Enumerable.Range(0, schools).Select(_ => new SchoolCard(default, default, "", "", "", "", [], "urban", 0, false, true, null, 0, 0, 0)).ToList();
        return QuotaInForce.Of(new([document], new("school", "floor")), cards, Enumerable.Empty<Granted>().ToLookup(_ => default(SchoolId)));
    }

    private InService[] People() => Enumerable.Range(0, schools * StaffOfSchool).Select(i =>
    {
        var retires = new DateOnly(2026, 1, 1).AddMonths((int)(i * 7919L % 420));
        return new InService(i / StaffOfSchool, Stages[i % 3].Stage, Subjects[i % Subjects.Length], retires, retires.AddYears(-3), null, null);
    }).ToArray();
}
