using Workforce.Performance.Matching;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Performance.Staffing;

/// <summary>A city's quotas for years ahead, every step kept, beside only reading the same pupils and classes once: what no computation can beat.</summary>
internal sealed class QuotaBenchmark(int schools, TextWriter output)
{
    private const int Grades = 12;
    private const int Years = 6;
    private static readonly string[] Areas = ["urban", "town", "rural"];

    public void Run()
    {
        output.WriteLine(FormattableString.Invariant($"{schools:n0} schools x {Grades} grades x {Years} years; .NET {Environment.Version}; fastest of 5; goal 2 s"));
        output.WriteLine("| what | seconds | result |");
        output.WriteLine("|---|---|---|");
        var inputs = Enumerable.Range(0, schools * Years).Select(School).ToArray();
        var (read, sum) = Measure.Best(5, () => inputs.Sum(school => school.Lines.Sum(line => (long)line.Pupils + line.Classes)));
        output.WriteLine(FormattableString.Invariant($"| reading the numbers once | {read:f4} | {sum:n0} pupils and classes |"));
        var (computing, posts) = Measure.Best(5, () => inputs.Sum(school => Quota.Of(Standard, school).Whole!.Value));
        output.WriteLine(FormattableString.Invariant($"| every quota with its steps | {computing:f3} | {posts:n0} posts |"));
        var results = inputs.Take(schools).Select(school => Quota.Of(Standard, school).Exact).ToList();
        var (splitting, parts) = Measure.Best(5, () => LargestRemainder.Split(posts / Years, results).Sum());
        output.WriteLine(FormattableString.Invariant($"| one year's total over {schools:n0} schools | {splitting:f4} | {parts:n0} posts |"));
        output.WriteLine(FormattableString.Invariant($"computing takes {computing / read:f0} times the reading"));
    }

    private static Standard Standard { get; } = new(
        [
            new()
            {
                Name = "benchmark",
                Rules =
                [
                    new() { Stage = "primary", Areas = ["rural"], Method = QuotaMethods.ThresholdGrade, MinimumClass = 20, Ratio = 19, PerClass = 1.5m },
                    new() { Stage = "primary", Method = QuotaMethods.Ratio, Ratio = 19 },
                    new() { Stage = "junior", Method = QuotaMethods.Max, Ratio = 13.5m, PerClass = 2.7m },
                    new() { Stage = "senior", Method = QuotaMethods.Workload, ClassSize = 45, ClassPeriods = [36], TeacherPeriods = 12, TeacherPercent = 84 },
                ],
                Additions = [new() { Key = "boarders", Title = "boarders", Basis = AdditionBases.Boarders, Per = 60 }],
                NonTeachingPercent = new Dictionary<string, decimal> { ["primary"] = 9, ["junior"] = 15, ["senior"] = 16 },
            },
        ],
        new(Workforce.Staffing.Domain.Computation.Rounding.School, "floor"));

    private static SchoolInput School(int number) => new(Areas[number % 3], Enumerable.Range(1, Grades).Select(grade =>
    {
        var pupils = 20 + (((number * 7919) + (grade * 104_729)) % 380);
        var (stage, at) = grade <= 6 ? ("primary", grade) : grade <= 9 ? ("junior", grade - 6) : ("senior", grade - 9);
        return new Enrolled(stage, at, pupils, (pupils / 45) + 1, Boarders: grade > 6 ? pupils / 3 : 0);
    }).ToList());
}
