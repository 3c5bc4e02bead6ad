namespace Workforce.Staffing.Domain.Forecast;

/// <summary>A subject of a stage of the district by year.</summary>
/// <param name="Subject">Empty for staff who do not teach.</param>
internal sealed record SubjectFigures(string Stage, string Subject, IReadOnlyList<decimal> Demand, IReadOnlyList<decimal> Supply);
