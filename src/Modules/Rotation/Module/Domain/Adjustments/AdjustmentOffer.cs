using System.Security.Cryptography;
using System.Text;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>调剂通知书: the post offered to one person, until when she answers, and what she signed.</summary>
internal sealed class AdjustmentOffer
{
    public AdjustmentOfferId Id { get; init; }
    public RoundId RoundId { get; init; }
    public AdjustmentId AdjustmentId { get; init; }
    public DistrictId DistrictId { get; init; }
    public EntrantId EntrantId { get; init; }
    public TeacherId TeacherId { get; init; }

    /// <summary>The school she would go to: its principal sees who comes.</summary>
    public SchoolId SchoolId { get; init; }

    public SchoolId HomeSchoolId { get; init; }
    public PostId PostId { get; init; }
    public int? Metres { get; init; }
    public required PlaceReason Why { get; init; }
    public required string Number { get; init; }

    /// <summary>The letter as it was issued, with its SHA-256.</summary>
    public required string Document { get; init; }

    public required string Sha256 { get; init; }
    public DateTimeOffset OfferedAt { get; init; }

    /// <summary>Last day for the answer.</summary>
    public DateOnly DueOn { get; init; }

    public OfferState State { get; private set; }

    /// <summary>The date she signed.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>She signed on paper; the bureau keeps the scan.</summary>
    public bool OnPaper { get; private set; }

    public string? Words { get; private set; }
    public Guid? EvidenceFileId { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public string? RecordedBy { get; private set; }

    /// <summary>SHA-256 over letter, answer and instant, so that she can prove what she signed.</summary>
    public string? Receipt { get; private set; }

    public uint Version { get; private set; }

    public bool HasLapsed(DateOnly today) => State == OfferState.Open && today > DueOn;

    /// <param name="signedOn">The day written on the paper; today where she answers herself.</param>
    public void Answer(bool accepts, string? words, DateOnly signedOn, bool onPaper, Change change)
    {
        var today = Platform.Calendars.Calendar.On(change.At);
        if (State != OfferState.Open)
            throw new RuleBrokenException("这份调剂通知书已经答复过，不能再改。");
        if (signedOn > DueOn)
            throw new RuleBrokenException("答复期限是 {0}，已经过期。", DueOn.ToString("yyyy-MM-dd"));
        if (signedOn > today || signedOn < Platform.Calendars.Calendar.On(OfferedAt))
            throw new RuleBrokenException("签字日期要在发出通知之后、今天之前。");
        if (onPaper && change.EvidenceFileId is null)
            throw new RuleBrokenException("纸面答复须附签字件的扫描或照片。");
        (State, Words, SignedOn, OnPaper) = (accepts ? OfferState.Accepted : OfferState.Refused, words?.Trim(), signedOn, onPaper);
        (AnsweredAt, RecordedBy, EvidenceFileId) = (change.At, change.By.Name, change.EvidenceFileId);
        Receipt = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Sha256}\n{State}\n{signedOn:yyyy-MM-dd}\n{Words}\n{change.At:O}")));
    }
}
