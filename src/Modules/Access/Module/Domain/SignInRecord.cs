using Workforce.Platform.Changes;

namespace Workforce.Access.Domain;

/// <summary>One line of the sign-in log. It is a log itself, so the change log leaves it out.</summary>
[NotLogged]
internal sealed class SignInRecord
{
    public long Id { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>What was typed, cut to the length of a login name.</summary>
    public required string LoginName { get; init; }

    public AccountId? AccountId { get; init; }
    public SignInOutcome Outcome { get; init; }
    public required string Address { get; init; }
    public required string Browser { get; init; }
}
