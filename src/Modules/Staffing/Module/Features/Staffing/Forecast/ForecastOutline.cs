using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>A computed forecast added up for the district.</summary>
internal static class ForecastOutline
{
    public static DistrictFigures Of(ForecastResult result, ForecastBasis basis, ForecastInput input)
    {
        var years = Enumerable.Range(0, result.Years + 1).ToList();
        var stages = result.Schools.SelectMany(s => s.Stages).ToLookup(s => s.Stage);
        var order = basis.StageOrder.ToList();
        return new()
        {
            PresentYear = result.PresentYear, Years = result.Years, ClassSizes = input.ClassSizes, Warning = basis.Policy.Warning, EarlyPercent = input.EarlyPercent, Missing = basis.Missing.Count,
            Stages = stages.OrderBy(g => order.IndexOf(g.Key)).Select(g => new StageFigures(g.Key,
                years.ConvertAll(y => (int)Math.Round(result.Intakes[y].GetValueOrDefault(g.Key).Pupils, MidpointRounding.AwayFromZero)), years.ConvertAll(y => result.Intakes[y].GetValueOrDefault(g.Key).Basis),
                years.ConvertAll(y => g.Sum(s => s.Pupils(y))), years.ConvertAll(y => g.Sum(s => s.Classes(y))), years.ConvertAll(y => g.Sum(s => s.Quota[y] ?? 0)), years.ConvertAll(y => g.Sum(s => s.Supply(y))))).ToList(),
            Subjects = stages.OrderBy(g => order.IndexOf(g.Key)).SelectMany(g => g.SelectMany(s => s.Subjects).GroupBy(s => s.Subject).Select(s =>
                new SubjectFigures(g.Key, s.Key, years.ConvertAll(y => s.Sum(f => f.Demand[y])), years.ConvertAll(y => s.Sum(f => f.Supply[y]))))).ToList(),
            Rates = basis.Policy.StageShapes.Where(s => stages.Contains(s.Key)).OrderBy(s => order.IndexOf(s.Key)).SelectMany(s => Enumerable.Range(s.Value.Feeder is null ? 1 : 0, s.Value.Grades - (s.Value.Feeder is null ? 1 : 0))
                .Select(grade => new RateFigure(s.Key, grade, input.Rates.Of(s.Key, grade)))).ToList(),
        };
    }

    public static bool IsRed(WarningRule rule, IReadOnlyList<decimal> supply, IReadOnlyList<decimal> demand) =>
        supply.Zip(demand).Any(pair => rule.Of(pair.First, pair.Second) == WarningLevel.Red);
}
