using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>Somebody put forward by her school, where the bureau sends her, and when she came back. school_id is her own school.</summary>
internal sealed class ExchangeMove
{
    public ExchangeMoveId Id { get; init; }
    public ExchangeId ExchangeId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public TeacherId TeacherId { get; init; }
    public required string StaffNumber { get; init; }
    public required string Name { get; init; }
    public required string Stage { get; init; }
    public required string Subject { get; init; }
    public required string Title { get; init; }
    public required string Duty { get; init; }
    public Cohort Cohort { get; init; }
    public bool IsBackbone { get; init; }

    /// <summary>She stood on the list of the eligible, so she counts in the rate.</summary>
    public bool WasEligible { get; init; }

    /// <summary>Code table "exchange-kind".</summary>
    public required string Kind { get; set; }

    public SchoolId? ReceivingSchoolId { get; private set; }
    public string? ReceivingSchoolName { get; private set; }

    /// <summary>Code table "locality".</summary>
    public required string FromArea { get; init; }

    public string? ToArea { get; private set; }
    public DateOnly? BeginsOn { get; private set; }

    /// <summary>Last day; null where 人事关系 moves and she stays.</summary>
    public DateOnly? EndsOn { get; private set; }

    public bool MovesRelation { get; private set; }
    public string? Note { get; set; }

    /// <summary>Why it departs from a rule, or why it was refused.</summary>
    public string? Answer { get; private set; }

    public MoveState State { get; private set; }
    public DateTimeOffset PutForwardAt { get; init; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public DateOnly? ReturnedOn { get; private set; }
    public string? ReturnNote { get; private set; }
    public uint Version { get; private set; }

    public bool IsOut => State is MoveState.Approved or MoveState.Returned;
    public bool IsPlaced => ReceivingSchoolId is not null && BeginsOn is not null;

    public void Place(ExchangeKind kind, SchoolCard to, DateOnly begins, DateOnly? ends, bool relation, string? why)
    {
        if (State is not MoveState.PutForward)
            throw new RuleBrokenException("{0}的安排已经办结，不能再改。", Name);
        (Kind, ReceivingSchoolId, ReceivingSchoolName, ToArea, BeginsOn, EndsOn, MovesRelation, Answer) = (kind.Code, to.Id, to.Name, to.Area, begins, ends, relation, why);
    }

    public void Approve(DateTimeOffset now)
    {
        if (State != MoveState.PutForward)
            throw new RuleBrokenException("{0}的安排已经办结，不能再改。", Name);
        if (!IsPlaced)
            throw new RuleBrokenException("{0}还没有安排接收学校和起止日期。", Name);
        (State, DecidedAt) = (MoveState.Approved, now);
    }

    public void Refuse(string? why, DateTimeOffset now)
    {
        if (State != MoveState.PutForward)
            throw new RuleBrokenException("{0}的安排已经办结，不能再改。", Name);
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("不予批准须写明理由，学校和本人看得到。");
        (State, Answer, DecidedAt) = (MoveState.Refused, why.Trim(), now);
    }

    /// <param name="earliest">The first day on which she may come back without a reason; null: any.</param>
    public void Return(DateOnly on, DateOnly? earliest, string? why)
    {
        if (State != MoveState.Approved || MovesRelation)
            throw new RuleBrokenException("{0}没有在外校交流，不用登记返回。", Name);
        if (on < BeginsOn)
            throw new RuleBrokenException("返回日期早于开始日期 {0}。", BeginsOn!.Value.ToString("yyyy-MM-dd"));
        if (on < earliest && string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("不满最短年限（至 {0}），提前返回须写明理由。", earliest.Value.ToString("yyyy-MM-dd"));
        (State, ReturnedOn, ReturnNote) = (MoveState.Returned, on, string.IsNullOrWhiteSpace(why) ? null : why.Trim());
    }
}
