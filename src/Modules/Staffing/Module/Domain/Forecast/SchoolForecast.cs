namespace Workforce.Staffing.Domain.Forecast;

/// <param name="School">Index of the school.</param>
internal sealed record SchoolForecast(int School, IReadOnlyList<StageForecast> Stages);
