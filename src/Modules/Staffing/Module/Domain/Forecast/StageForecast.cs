namespace Workforce.Staffing.Domain.Forecast;

/// <summary>One stage of a school, by year from the present one.</summary>
internal sealed class StageForecast(string stage, int years)
{
    private readonly Dictionary<string, SubjectForecast> subjects = [];

    public string Stage { get; } = stage;

    /// <summary>By year: the kinds of pupils there are; empty where the school has none (any more).</summary>
    public IReadOnlyList<List<StageYear>> Kinds { get; } = Enumerable.Range(0, years + 1).Select(_ => new List<StageYear>(1)).ToList();

    /// <summary>Null where no standard applies.</summary>
    public decimal?[] Quota { get; } = new decimal?[years + 1];

    public IReadOnlyCollection<SubjectForecast> Subjects => subjects.Values;

    public int Pupils(int year) => Kinds[year].Sum(k => k.Pupils.Sum());

    public int Classes(int year) => Kinds[year].Sum(k => k.Classes.Sum());

    /// <summary>Pupils by grade, all kinds together.</summary>
    public int[] Grades(int year)
    {
        var grades = new int[Kinds[year].Select(k => k.Pupils.Length).DefaultIfEmpty().Max()];
        foreach (var kind in Kinds[year])
            for (var grade = 0; grade < kind.Pupils.Length; grade++)
                grades[grade] += kind.Pupils[grade];
        return grades;
    }

    public SubjectForecast Of(string subject)
    {
        if (!subjects.TryGetValue(subject, out var found))
            subjects.Add(subject, found = new(subject, years));
        return found;
    }
}
