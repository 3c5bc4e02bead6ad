using Workforce.Platform.Actors;

namespace Workforce.Access.Policy;

/// <summary>The values of seeds/policy/access.json that hold on a day.</summary>
internal sealed record AccessPolicy
{
    public required int PasswordMinLength { get; init; }
    public required int PasswordRequiredKinds { get; init; }
    public required int PasswordMaxAgeDays { get; init; }
    public required int PasswordHistory { get; init; }
    public required int LockoutAttempts { get; init; }
    public required int LockoutMinutes { get; init; }
    public required int SessionIdleMinutes { get; init; }
    public required int StampCheckSeconds { get; init; }
    public required IReadOnlyList<string> SecondFactorRoles { get; init; }

    /// <summary>Groups of roles of which one person may hold one.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> ExclusiveRoles { get; init; }

    public required int DelegationMaxDays { get; init; }

    public bool AsksSecondFactorOf(Role role) => SecondFactorRoles.Contains(RoleName.Of(role));
}
