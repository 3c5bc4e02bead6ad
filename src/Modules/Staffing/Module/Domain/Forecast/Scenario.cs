using Workforce.Access.Contracts;

namespace Workforce.Staffing.Domain.Forecast;

/// <summary>A supposition kept under a name. It holds its inputs only; its numbers are computed whenever it is looked at.</summary>
internal sealed class Scenario
{
    public Guid Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Name { get; init; }
    public required Supposition Inputs { get; init; }
    public string? Note { get; init; }
    public required string SavedBy { get; init; }
    public DateTimeOffset SavedAt { get; init; }
}
