using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>A teacher says that her posted score, or the list she is on, is wrong; the school answers within its term.</summary>
internal sealed class ApplicationContest
{
    public Guid Id { get; init; }
    public ApplicantId ApplicantId { get; init; }
    public CompetitionId CompetitionId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public TeacherId TeacherId { get; init; }

    /// <summary>Which posted table she contests.</summary>
    public PostedKind Kind { get; init; }

    /// <summary>The item of the scheme that is wrong; null for the whole.</summary>
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
            throw new RuleBrokenException("这项复核已经答复。");
        (State, Answer, AnsweredBy, AnsweredAt) = (upheld ? CaseState.Upheld : CaseState.Refused, answer, by, now);
    }
}
