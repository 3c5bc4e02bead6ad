namespace Workforce.Staffing.Domain.Forecast;

/// <summary>A school as a whole by year: what a list of schools needs.</summary>
internal sealed record SchoolTotals(IReadOnlyList<int> Pupils, IReadOnlyList<int> Classes, IReadOnlyList<decimal> Demand, IReadOnlyList<decimal> Supply)
{
    public static SchoolTotals Of(SchoolForecast school, int years)
    {
        var all = Enumerable.Range(0, years + 1).ToList();
        return new(all.ConvertAll(y => school.Stages.Sum(s => s.Pupils(y))), all.ConvertAll(y => school.Stages.Sum(s => s.Classes(y))), all.ConvertAll(y => school.Stages.Sum(s => s.Quota[y] ?? 0)), all.ConvertAll(y => school.Stages.Sum(s => s.Supply(y))));
    }
}
