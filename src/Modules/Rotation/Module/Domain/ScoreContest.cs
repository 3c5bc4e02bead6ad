using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>A teacher says that one of her scores is wrong; the school answers within its term.</summary>
internal sealed class ScoreContest
{
    public ScoreContestId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public EntrantId EntrantId { get; init; }
    public PostId PostId { get; init; }
    public TeacherId TeacherId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>The item of the scheme that is wrong; null for the whole.</summary>
    public string? Item { get; init; }

    /// <summary>What she says it should be, and why.</summary>
    public required string Claim { get; init; }

    public Guid? EvidenceFileId { get; init; }
    public DateTimeOffset RaisedAt { get; init; }
    public DateOnly AnswerDueOn { get; init; }
    public CaseState State { get; private set; }
    public string? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public uint Version { get; private set; }

    public void Decide(bool upheld, string answer, DateTimeOffset now)
    {
        if (State != CaseState.Open)
            throw new RuleBrokenException("这项复核已经答复。");
        (State, Answer, AnsweredAt) = (upheld ? CaseState.Upheld : CaseState.Refused, answer, now);
    }
}
