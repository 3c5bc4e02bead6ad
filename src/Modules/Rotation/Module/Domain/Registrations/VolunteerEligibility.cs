using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Domain.Registrations;

/// <summary>
/// The one place that says whether somebody may take part of her own will. Registering, taking her in and the officer's list
/// all ask here. Those whom their schools did not hire need none of it.
/// </summary>
internal static class VolunteerEligibility
{
    private static readonly IReadOnlyList<Func<Candidacy, RotationPolicy, Refusal?>> Rules =
    [
        BarredMayNotCompete.Check,
        ServiceInSchoolMustReach.Check,
        AppraisalsMustReach.Check,
        DisqualifiedMayNotCompete.Check,
        RestrictedMayNotLeave.Check,
        WithdrawalBarsForYears.Check,
        RecentlyAppointedMayNotMove.Check,
    ];

    public static IReadOnlyList<Refusal> Of(Candidacy candidacy, RotationPolicy policy) => Rules.Select(rule => rule(candidacy, policy)).OfType<Refusal>().ToList();
}
