namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Pupils of one grade of a whole district in a past or present school year: what rates are estimated from.</summary>
/// <param name="Year">The calendar year in which the school year begins.</param>
internal readonly record struct GradeCount(int Year, string Stage, int Grade, long Pupils);
