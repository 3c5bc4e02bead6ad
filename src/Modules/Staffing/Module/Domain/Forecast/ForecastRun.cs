using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Domain.Forecast;

/// <summary>The forecast of a district on the confirmed figures of a school year, so that everybody reads the same numbers. Computed again, it is replaced.</summary>
internal sealed class ForecastRun
{
    public ForecastRunId Id { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The calendar year in which the school year of the figures begins.</summary>
    public int SchoolYear { get; init; }

    public DateTimeOffset ComputedAt { get; init; }

    /// <summary>Red for the whole district: stages' subjects in any year.</summary>
    public int RedSubjects { get; init; }

    /// <summary>Schools red as a whole in any year.</summary>
    public int RedSchools { get; init; }

    [NotLogged]
    public required DistrictFigures Figures { get; init; }

    /// <summary>What it was computed with.</summary>
    [NotLogged]
    public required Standard Standard { get; init; }
}
