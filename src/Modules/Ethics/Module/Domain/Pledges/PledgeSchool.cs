using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>A school in the teachers' campaign: its principal starts the signing there.</summary>
internal sealed class PledgeSchool
{
    public PledgeCampaignId CampaignId { get; init; }
    public SchoolId SchoolId { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string SchoolName { get; init; }
    public DateTimeOffset? StartedAt { get; set; }
    public string? StartedBy { get; set; }
}
