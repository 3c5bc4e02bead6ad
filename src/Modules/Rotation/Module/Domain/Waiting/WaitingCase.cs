using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Waiting;

/// <summary>待岗: somebody without a post after a round, on which pay, until when at most, and how it ended.</summary>
internal sealed class WaitingCase
{
    public WaitingCaseId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public EntrantId EntrantId { get; init; }
    public TeacherId TeacherId { get; init; }
    public SchoolId HomeSchoolId { get; init; }
    public required string Name { get; init; }
    public required string StaffNumber { get; init; }
    public DateOnly StartedOn { get; init; }

    /// <summary>Null: full pay.</summary>
    public UnhiredPay? Pay { get; init; }

    public int? MaxMonths { get; init; }
    public required string StartedBy { get; init; }
    public WaitingOutcome? Outcome { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public string? EndedWhy { get; private set; }
    public uint Version { get; private set; }

    /// <summary>Until when she may wait at most; null where no document sets a limit.</summary>
    public DateOnly? LimitOn => MaxMonths is { } months ? StartedOn.AddMonths(months) : null;

    public bool IsOpen => Outcome is null;

    public void End(WaitingOutcome outcome, DateOnly on, string why)
    {
        if (!IsOpen)
            throw new RuleBrokenException("这份待岗记录已经结束。");
        if (on < StartedOn)
            throw new RuleBrokenException("结束日期不能早于待岗开始。");
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("请写明依据，如文号。");
        (Outcome, EndedOn, EndedWhy) = (outcome, on, why.Trim());
    }
}
