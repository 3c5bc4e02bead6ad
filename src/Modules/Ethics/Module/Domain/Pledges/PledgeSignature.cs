using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>One link of a district's chain of signatures. The module's database role may insert it and read it, nothing else.</summary>
[NotLogged]
internal sealed record PledgeSignature
{
    public required PledgeSignatureId Id { get; init; }
    public required DistrictId DistrictId { get; init; }

    /// <summary>1, 2, 3 ... within the district, without a gap.</summary>
    public long Seq { get; init; }

    public required PledgeCampaignId CampaignId { get; init; }
    public required PledgeTier Tier { get; init; }
    public required int SchoolYear { get; init; }
    public required PledgeSeason Season { get; init; }
    public required PledgeTextId TextId { get; init; }
    public required int TextNumber { get; init; }
    public required string TextSha256 { get; init; }

    /// <summary>For whom: the teacher, the school or the district.</summary>
    public required Guid SubjectId { get; init; }

    public required string SubjectName { get; init; }
    public required SchoolId? SchoolId { get; init; }
    public required string SchoolName { get; init; }
    public required TeacherId? TeacherId { get; init; }

    /// <summary>The account that acted: the person herself, or the principal who entered a list.</summary>
    public required Guid AccountId { get; init; }

    public required string AccountName { get; init; }
    public required string Role { get; init; }
    public required string? StandsInFor { get; init; }
    public required ConfirmedBy ConfirmedBy { get; init; }

    /// <summary>Network address of the request.</summary>
    public required string Address { get; init; }

    public required PledgeListId? ListId { get; init; }

    /// <summary>Of a list: the day of the meeting, as the principal says; the signature itself is of the day it was entered.</summary>
    public required DateOnly? MetOn { get; init; }

    /// <summary>Of a list: SHA-256 of the scan.</summary>
    public required string? EvidenceSha256 { get; init; }

    /// <summary>The server's clock, taken while the head of the chain is held.</summary>
    public DateTimeOffset SignedAt { get; init; }

    public string PreviousHash { get; init; } = "";
    public string Hash { get; init; } = "";
}
