using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>Decree 652 art. 10 asks for a public notice and fixes no length, so a district may set its own and says why.</summary>
internal static class NoticeMayDifferWithReason
{
    public static Term Take(Term policy, int days, string? reason) =>
        days == policy.Days || !string.IsNullOrWhiteSpace(reason) ? policy with { Days = days }
        : throw new RuleBrokenException("公示期与政策值（{0} 天）不同，请写明理由。", policy.Days);
}
