namespace Workforce.Staffing.Domain.Forecast;

/// <summary>A supposition: from a school year on, one school's pupils and staff are the other's.</summary>
/// <param name="Year">The calendar year in which that school year begins.</param>
internal readonly record struct Merger(int From, int Into, int Year);
