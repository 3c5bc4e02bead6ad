namespace Workforce.Staffing.Domain.Forecast;

/// <param name="Year">The calendar year in which the first common school year begins.</param>
internal sealed record SupposedMerger(Guid From, Guid Into, int Year);
