namespace Workforce.Staffing.Domain.Forecast;

/// <param name="Grade">0 for the entry of the stage from its feeder.</param>
internal sealed record RateFigure(string Stage, int Grade, Rate Rate);
