using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>
/// Somebody whom an exchange concerns: what the record says of her, and what her school says. Where the two differ the
/// bureau sees it, because leaving people out (漏报、瞒报) is what the notice of 奉化 2019 forbids.
/// </summary>
internal sealed class ExchangeMember
{
    public ExchangeMemberId Id { get; init; }
    public ExchangeId ExchangeId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; set; }
    public TeacherId TeacherId { get; init; }
    public required string StaffNumber { get; init; }
    public required string Name { get; init; }

    /// <summary>Code table "sex".</summary>
    public required string Sex { get; init; }

    public DateOnly BornOn { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Code table "subject".</summary>
    public required string Subject { get; init; }

    /// <summary>Code table "title".</summary>
    public required string Title { get; init; }

    /// <summary>Code table "duty".</summary>
    public required string Duty { get; init; }

    public Cohort Cohort { get; init; }
    public bool IsBackbone { get; init; }
    public int YearsInSchool { get; set; }
    public int YearsNeeded { get; set; }

    /// <summary>By the record and the rules.</summary>
    public Listing Computed { get; set; }

    /// <summary>Why she is deferred, by the record.</summary>
    public Ground? Ground { get; set; }

    /// <summary>By her school.</summary>
    public Listing Listed { get; private set; }

    /// <summary>Why her school says otherwise than the record.</summary>
    public string? Note { get; private set; }

    public Guid? EvidenceFileId { get; private set; }
    public uint Version { get; private set; }

    public bool Differs => Computed != Listed;

    /// <summary>As the record says, until her school says otherwise.</summary>
    public void FollowRecord() => (Listed, Note, EvidenceFileId) = (Computed, null, null);

    /// <summary>Found after her school sent its list, which did not name her.</summary>
    public void LeaveOut() => Listed = Listing.None;

    public void List(Listing listing, string? note, Guid? evidence)
    {
        if (listing == Computed)
        {
            FollowRecord();
            return;
        }
        if (string.IsNullOrWhiteSpace(note))
            throw new RuleBrokenException("与档案算出的不一致，请写明理由。");
        if (listing == Listing.Deferred && evidence is null && EvidenceFileId is null)
            throw new RuleBrokenException("请附上证明材料。");
        (Listed, Note, EvidenceFileId) = (listing, note.Trim(), evidence ?? EvidenceFileId);
    }
}
