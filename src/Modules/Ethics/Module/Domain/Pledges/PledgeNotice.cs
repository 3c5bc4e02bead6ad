using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>A reminder: to a teacher, to a school (its principal), or to the bureau.</summary>
[NotLogged]
internal sealed class PledgeNotice
{
    public Guid Id { get; init; }
    public PledgeCampaignId CampaignId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId? SchoolId { get; init; }
    public TeacherId? TeacherId { get; init; }
    public Guid SubjectId { get; init; }
    public NoticeKind Kind { get; init; }
    public DateOnly SentOn { get; init; }
    public DateTimeOffset SentAt { get; init; }
    public required string SentBy { get; init; }

    /// <summary>Of an escalation: how many are late.</summary>
    public int Late { get; init; }
}
