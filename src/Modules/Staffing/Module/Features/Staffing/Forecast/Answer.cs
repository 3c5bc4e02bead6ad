using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>The present beside what is supposed.</summary>
/// <param name="Schools">Those whose demand or supply differs, the most different first.</param>
/// <param name="Elapsed">Of the two computations and their sums, without reading.</param>
internal sealed record Answer(DistrictFigures Present, DistrictFigures Supposed, IReadOnlyList<SchoolAnswer> Schools, TimeSpan Elapsed);
