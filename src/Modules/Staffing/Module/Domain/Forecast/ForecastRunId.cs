namespace Workforce.Staffing.Domain.Forecast;

internal readonly record struct ForecastRunId(Guid Value);
