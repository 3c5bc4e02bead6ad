using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>不得竞聘的情形, as far as the records know them: an appraisal that is missing or failed.</summary>
internal static class DisqualifiedMayNotCompete
{
    private const string Qualified = "2";

    public static Refusal? Check(Candidacy candidacy, RotationPolicy policy) =>
        policy.Disqualify is { Applies: true, AppraisalMissingOrFailed: true, AppraisalYears: > 0 } rule
            ? AppraisalsMustReach.Check(nameof(DisqualifiedMayNotCompete), candidacy, rule.AppraisalYears, Qualified) : null;
}
