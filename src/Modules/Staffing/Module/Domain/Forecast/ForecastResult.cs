namespace Workforce.Staffing.Domain.Forecast;

/// <param name="Schools">Without those that never have a pupil, a post or a person.</param>
/// <param name="Intakes">By year, then stage.</param>
internal sealed record ForecastResult(int PresentYear, int Years, IReadOnlyList<SchoolForecast> Schools, IReadOnlyList<IReadOnlyDictionary<string, Intake>> Intakes);
