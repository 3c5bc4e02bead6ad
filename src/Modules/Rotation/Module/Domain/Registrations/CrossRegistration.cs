using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Registrations;

/// <summary>报名: a teacher says that she wants to take part in the cross-school competition, before the round opens.</summary>
internal sealed class CrossRegistration
{
    public RegistrationId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The school she is at: its principal sees who registered.</summary>
    public SchoolId SchoolId { get; init; }

    public TeacherId TeacherId { get; init; }
    public required string StaffNumber { get; init; }
    public required string Name { get; init; }

    /// <summary>She came from outside the district's city, where the plan asks fewer years of those; the bureau checks it.</summary>
    public bool FromOutside { get; private set; }

    /// <summary>She asks for one of the places that a plan leaves for posts of a higher tier (选拔竞聘).</summary>
    public bool Upward { get; private set; }

    public RegistrationState State { get; private set; }
    public DateTimeOffset RegisteredAt { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public uint Version { get; private set; }

    public void Register(bool fromOutside, bool upward, DateTimeOffset now) =>
        (FromOutside, Upward, State, RegisteredAt, WithdrawnAt) = (fromOutside, upward, RegistrationState.Registered, now, null);

    public void Withdraw(DateTimeOffset now)
    {
        if (State == RegistrationState.Withdrawn)
            throw new RuleBrokenException("报名已经撤回。");
        (State, WithdrawnAt) = (RegistrationState.Withdrawn, now);
    }
}
