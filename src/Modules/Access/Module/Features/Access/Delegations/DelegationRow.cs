using Workforce.Access.Domain;

namespace Workforce.Access.Features.Access.Delegations;

internal sealed record DelegationRow(DelegationId Id, string StandIn, DateOnly FromOn, DateOnly UntilOn, string Reason, DateTimeOffset? EndedAt)
{
    public bool IsOver(DateOnly today) => EndedAt is not null || UntilOn < today;

    public string StateOn(DateOnly today) => EndedAt is not null ? "已收回" : UntilOn < today ? "已结束" : FromOn > today ? "未开始" : "代理中";
}
