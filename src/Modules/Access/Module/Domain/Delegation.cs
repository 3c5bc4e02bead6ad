namespace Workforce.Access.Domain;

/// <summary>Somebody names a stand-in for one of her roles, from one day to another (代理). The stand-in gets a dated assignment.</summary>
internal sealed class Delegation
{
    public DelegationId Id { get; init; }
    public AccountId FromAccountId { get; init; }

    /// <summary>The assignment that is lent.</summary>
    public AssignmentId FromAssignmentId { get; init; }

    public AccountId ToAccountId { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly UntilOn { get; init; }
    public required string Reason { get; init; }

    /// <summary>When it was taken back before its last day.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public void End(DateTimeOffset at) => EndedAt ??= at;
}
