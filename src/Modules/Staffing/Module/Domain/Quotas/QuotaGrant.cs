using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Quotas;

/// <summary>附加编制 that a plan grants a stage of a school, with its reason; the computation keeps it within the standard's bound.</summary>
internal sealed class QuotaGrant
{
    public QuotaGrantId Id { get; init; }
    public QuotaPlanId PlanId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Of the standard's addition.</summary>
    public required string Key { get; init; }

    public decimal Amount { get; set; }
    public required string Reason { get; set; }
}
