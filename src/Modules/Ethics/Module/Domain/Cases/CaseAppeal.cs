using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>The teacher contests a served decision. It stops nothing (政务处分法 art. 56, for 政务处分).</summary>
[NotLogged]
internal sealed class CaseAppeal
{
    public CaseAppealId Id { get; init; }
    public CaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public ServedPaperId PaperId { get; init; }
    public AppealBody Body { get; init; }
    public required string Claim { get; init; }

    /// <summary>申请书、原处理决定、复核决定: which of the set came with it.</summary>
    public required IReadOnlyList<AppealDocument> Documents { get; init; }

    public DateOnly FiledOn { get; init; }
    public DateOnly? AnswerBy { get; init; }
    public AppealState State { get; private set; }
    public string? Answer { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public uint Version { get; private set; }

    public void Refuse(string why, DateOnly on) => (State, Answer, AnsweredOn) = (AppealState.Refused, why, on);

    public void Settle(AppealState outcome, string? answer, string by, DateOnly on)
    {
        if (State != AppealState.Filed)
            throw new RuleBrokenException("这件申诉已经答复。");
        if (string.IsNullOrWhiteSpace(answer))
            throw new RuleBrokenException("请写明申诉处理的结论和理由。");
        (State, Answer, AnsweredBy, AnsweredOn) = (outcome, answer.Trim(), by, on);
    }
}
