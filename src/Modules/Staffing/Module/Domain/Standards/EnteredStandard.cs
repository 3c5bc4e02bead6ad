using Workforce.Access.Contracts;

namespace Workforce.Staffing.Domain.Standards;

/// <summary>A standard that officers entered because the product ships none, or a newer one. A later entry of the same region and day takes its place.</summary>
internal sealed class EnteredStandard
{
    public EnteredStandardId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Region { get; init; }
    public DateOnly ValidFrom { get; init; }

    /// <summary>With its source and grade.</summary>
    public required StandardDocument Document { get; init; }

    public required string Reason { get; init; }
    public required string EnteredBy { get; init; }
    public DateTimeOffset EnteredAt { get; init; }
}
