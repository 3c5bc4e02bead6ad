using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Forecast;

/// <summary>People an officer expects to come (above zero) or to leave (below) by the counting day of a year.</summary>
internal sealed class StaffChange
{
    public Guid Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Code table "subject"; empty for staff who do not teach.</summary>
    public required string Subject { get; init; }

    public int Year { get; init; }
    public int People { get; init; }

    /// <summary>Why: a recruitment plan, a resignation handed in.</summary>
    public required string Note { get; init; }
}
