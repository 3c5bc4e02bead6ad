using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Computation;

namespace Workforce.Staffing.Domain.Forecast;

/// <summary>A school's part of a forecast, with every number that leads to its demand and supply.</summary>
internal sealed class ForecastSchool
{
    public ForecastRunId RunId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public required string Name { get; init; }
    public required string EnglishName { get; init; }

    /// <summary>Code table "locality".</summary>
    public required string Area { get; init; }

    /// <summary>Its place in lists.</summary>
    public int Place { get; init; }

    /// <summary>附加编制 that its quota counts.</summary>
    public required IReadOnlyList<Granted> Granted { get; init; }

    public required SchoolTotals Totals { get; init; }
    public required IReadOnlyList<StageForecast> Stages { get; init; }
}
