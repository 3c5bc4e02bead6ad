using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Exemptions;

/// <summary>Somebody whom her school puts forward as not having to compete; the bureau checks it.</summary>
internal sealed class Exemption
{
    public ExemptionId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public TeacherId TeacherId { get; init; }
    public required string StaffNumber { get; init; }
    public required string Name { get; init; }
    public ExemptionKind Kind { get; private set; }
    public required Ground Ground { get; set; }

    /// <summary>What the school adds, or writes where no rule of the record applies.</summary>
    public string? Note { get; private set; }

    public Guid? EvidenceFileId { get; private set; }
    public DateTimeOffset ProposedAt { get; private set; }
    public ExemptionState State { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why the bureau refused.</summary>
    public string? Answer { get; private set; }

    public uint Version { get; private set; }

    /// <summary>Puts it forward, or again after a refusal.</summary>
    public void Propose(Ground ground, string? note, Guid? evidence, DateTimeOffset now)
    {
        if (State == ExemptionState.Approved)
            throw new RuleBrokenException("{0}已经核准，不能再改。", Name);
        (Kind, Ground, Note, EvidenceFileId, ProposedAt, State, Answer, DecidedAt) = (ground.Kind, ground, note, evidence ?? EvidenceFileId, now, ExemptionState.Proposed, null, null);
    }

    public void Decide(bool approved, string? answer, DateTimeOffset now)
    {
        if (!approved && string.IsNullOrWhiteSpace(answer))
            throw new RuleBrokenException("不予核准须写明理由，学校和本人看得到。");
        (State, Answer, DecidedAt) = (approved ? ExemptionState.Approved : ExemptionState.Refused, answer?.Trim(), now);
    }
}
