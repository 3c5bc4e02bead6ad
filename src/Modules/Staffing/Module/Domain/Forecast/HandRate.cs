using Workforce.Access.Contracts;

namespace Workforce.Staffing.Domain.Forecast;

/// <summary>A rate an officer set instead of the estimated one.</summary>
internal sealed class HandRate
{
    public Guid Id { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>The grade that moves up; 0 for the entry of the stage from its feeder.</summary>
    public int Grade { get; init; }

    public decimal Percent { get; set; }
    public required string Reason { get; set; }
    public uint Version { get; private set; }
}
