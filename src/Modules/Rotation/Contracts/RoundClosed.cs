using Workforce.Access.Contracts;

namespace Workforce.Rotation.Contracts;

/// <summary>
/// A round is closed and its appointments hold. One event for all of them, so that the people move in one transaction
/// or not at all; a reader skips those who have left since.
/// </summary>
/// <param name="EffectiveOn">The day the new posts are taken up, a 1 September as a rule.</param>
public sealed record RoundClosed(RoundId RoundId, DistrictId DistrictId, string RoundName, DateOnly EffectiveOn, IReadOnlyList<AppointmentMade> Appointments)
{
    public const string Name = "rotation.round-closed.v1";
}
