namespace Workforce.Staffing.Domain.Forecast;

/// <summary>A stage of the district by year.</summary>
/// <param name="Bases">What each year's intake rests on.</param>
internal sealed record StageFigures(string Stage, IReadOnlyList<int> Intake, IReadOnlyList<IntakeBasis> Bases, IReadOnlyList<int> Pupils, IReadOnlyList<int> Classes, IReadOnlyList<decimal> Demand, IReadOnlyList<decimal> Supply);
