namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Pupils of one kind while schools are added up: fractions, rounded once at the end.</summary>
internal sealed class KindSum(int grades)
{
    public double[] Pupils { get; private set; } = new double[grades];
    public int[] PresentClasses { get; private set; } = new int[grades];
    public double Boarders { get; private set; }
    public double Integrated { get; private set; }

    public void Add(CohortLine line, double[] pupils, int[] presentClasses)
    {
        if (Pupils.Length < line.Grades)
            (Pupils, PresentClasses) = ([.. Pupils, .. new double[line.Grades - Pupils.Length]], [.. PresentClasses, .. new int[line.Grades - PresentClasses.Length]]);
        for (var grade = 0; grade < line.Grades; grade++)
        {
            var some = pupils[line.First + grade];
            Pupils[grade] += some;
            PresentClasses[grade] += presentClasses[line.First + grade];
            Boarders += some * line.BoarderShare;
            Integrated += some * line.IntegratedShare;
        }
    }

    /// <param name="size">Pupils of one class at most; null for the classes there are.</param>
    public StageYear Read(string stage, string category, string point, int? size)
    {
        var whole = Array.ConvertAll(Pupils, Whole);
        return new(stage, category, point, whole, size is { } most ? Array.ConvertAll(whole, p => ClassSize.Classes(p, most)) : PresentClasses, Whole(Boarders), Whole(Integrated));
    }

    private static int Whole(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
