namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Hires (positive) or departures (negative) that an officer expects by the counting day of a year.</summary>
internal readonly record struct PlannedChange(int School, string Stage, string Subject, int Year, int People);
