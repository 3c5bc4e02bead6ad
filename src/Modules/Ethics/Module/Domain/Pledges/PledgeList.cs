using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>A list signed on paper in a meeting, entered by the principal with its scan.</summary>
internal sealed class PledgeList
{
    public PledgeListId Id { get; init; }
    public PledgeCampaignId CampaignId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public DateOnly MetOn { get; init; }
    public required string Place { get; init; }
    public Guid EvidenceFileId { get; init; }
    public required string EvidenceSha256 { get; init; }
    public int Signers { get; init; }
    public required string EnteredBy { get; init; }
    public DateTimeOffset EnteredAt { get; init; }
}
