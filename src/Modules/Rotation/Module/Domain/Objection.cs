using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>A teacher objects to the published result on one of her own data, with evidence. school_id is the school that gave the datum.</summary>
internal sealed class Objection
{
    public ObjectionId Id { get; init; }
    public RoundId RoundId { get; init; }
    public NoticeId NoticeId { get; init; }
    public DistrictId DistrictId { get; init; }
    public EntrantId EntrantId { get; init; }
    public TeacherId TeacherId { get; init; }
    public SchoolId? SchoolId { get; init; }
    public PostId? PostId { get; init; }
    public ObjectionDatum Datum { get; init; }

    /// <summary>Item of the score scheme, where one is meant.</summary>
    public string? Item { get; init; }

    public required string Claim { get; init; }
    public Guid? EvidenceFileId { get; init; }
    public DateTimeOffset RaisedAt { get; init; }
    public DateOnly AnswerDueOn { get; init; }
    public CaseState State { get; private set; }
    public string? Answer { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public uint Version { get; private set; }

    public void Decide(bool upheld, string answer, string by, DateTimeOffset now)
    {
        if (State != CaseState.Open)
            throw new RuleBrokenException("这项异议已经答复。");
        (State, Answer, AnsweredBy, AnsweredAt) = (upheld ? CaseState.Upheld : CaseState.Refused, answer, by, now);
    }
}
