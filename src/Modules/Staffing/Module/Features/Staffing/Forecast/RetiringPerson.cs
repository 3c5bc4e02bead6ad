namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <param name="Year">Of the forecast: by its counting day she is gone; 0 is the present.</param>
/// <param name="IsChosen">She has given notice of an earlier or later month.</param>
internal sealed record RetiringPerson(int Year, DateOnly On, bool IsChosen, string Name, string Stage, string Subject);
