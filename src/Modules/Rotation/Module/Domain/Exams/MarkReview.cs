using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Exams;

/// <summary>查分: a candidate says that a mark is wrong; the bureau looks it up and answers.</summary>
internal sealed class MarkReview
{
    public MarkReviewId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public EntrantId EntrantId { get; init; }
    public TeacherId TeacherId { get; init; }
    public required string Part { get; init; }
    public required string Claim { get; init; }
    public DateTimeOffset RaisedAt { get; init; }
    public DateOnly AnswerDueOn { get; init; }
    public CaseState State { get; private set; }

    /// <summary>The mark before and after the answer, where it was corrected.</summary>
    public Mark? Before { get; private set; }

    public Mark? After { get; private set; }
    public string? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public uint Version { get; private set; }

    public void Decide(Mark before, Mark? after, string answer, DateTimeOffset now)
    {
        if (State != CaseState.Open)
            throw new RuleBrokenException("这项查分已经答复。");
        (State, Before, After, Answer, AnsweredAt) = (after is null ? CaseState.Refused : CaseState.Upheld, before, after, answer, now);
    }
}
