namespace Workforce.Staffing.Domain.Forecast;

/// <summary>One stage of a school, by year from the present one.</summary>
internal sealed class StageForecast
{
    public required string Stage { get; init; }

    /// <summary>By year: the kinds of pupils there are; empty where the school has none (any more).</summary>
    public required List<List<StageYear>> Kinds { get; init; }

    /// <summary>Null where no standard applies.</summary>
    public required decimal?[] Quota { get; init; }

    public List<SubjectForecast> Subjects { get; init; } = [];

    public static StageForecast Of(string stage, int years) =>
        new() { Stage = stage, Kinds = Enumerable.Range(0, years + 1).Select(_ => new List<StageYear>(1)).ToList(), Quota = new decimal?[years + 1] };

    public int Pupils(int year) => Kinds[year].Sum(k => k.Pupils.Sum());

    public int Classes(int year) => Kinds[year].Sum(k => k.Classes.Sum());

    public decimal Supply(int year) => Subjects.Sum(s => s.Supply[year]);

    /// <summary>Pupils by grade, all kinds together.</summary>
    public int[] Grades(int year) => ByGrade(year, k => k.Pupils);

    public int[] ClassesByGrade(int year) => ByGrade(year, k => k.Classes);

    public SubjectForecast Subject(string subject, int years)
    {
        foreach (var known in Subjects)
            if (known.Subject == subject)
                return known;
        var added = SubjectForecast.Of(subject, years);
        Subjects.Add(added);
        return added;
    }

    private int[] ByGrade(int year, Func<StageYear, int[]> numbers)
    {
        var grades = new int[Kinds[year].Select(k => numbers(k).Length).DefaultIfEmpty().Max()];
        foreach (var kind in Kinds[year])
            for (var grade = 0; grade < numbers(kind).Length; grade++)
                grades[grade] += numbers(kind)[grade];
        return grades;
    }
}
