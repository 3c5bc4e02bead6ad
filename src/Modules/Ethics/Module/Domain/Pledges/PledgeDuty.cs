using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>
/// That somebody is to sign in a campaign: a teacher, a school, or a district. The list of who has not reads only this table.
/// The roster is rewritten from the registry every day, so it is left out of the change log.
/// </summary>
[NotLogged]
internal sealed class PledgeDuty
{
    public PledgeCampaignId CampaignId { get; init; }

    /// <summary>The teacher's, the school's or the district's id.</summary>
    public Guid SubjectId { get; init; }

    public DistrictId DistrictId { get; init; }
    public SchoolId? SchoolId { get; set; }
    public TeacherId? TeacherId { get; init; }
    public required string SchoolName { get; set; }
    public required string Name { get; set; }
    public string? StaffNumber { get; set; }

    /// <summary>Code table "subject".</summary>
    public string? Subject { get; set; }

    public DutyStanding Standing { get; set; }

    /// <summary>Code table "leave-kind".</summary>
    public string? LeaveKind { get; set; }

    /// <summary>Her first day, where she came after the campaign had opened.</summary>
    public DateOnly? ArrivedOn { get; set; }

    public DateOnly DueOn { get; set; }
    public PledgeSignatureId? SignatureId { get; set; }
    public DateTimeOffset? SignedAt { get; set; }
    public DateOnly? RemindedOn { get; set; }
}
