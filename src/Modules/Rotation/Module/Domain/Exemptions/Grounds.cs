using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exemptions;

/// <summary>The rules by which somebody need not compete, over what the registry knows of her. The school adds what it does not know.</summary>
internal static class Grounds
{
    /// <returns>Deferral and exemption before direct appointment: who is away or protected is not appointed over her head.</returns>
    public static IReadOnlyList<Ground> Of(TeacherFacts teacher, RotationPolicy policy, DateOnly on)
    {
        var status = policy.Defer.Concat(policy.Exempt).Select(word => StatusGround.Of(teacher, word));
        var near = policy.NearRetirementYears is { } years && teacher.RetiresOn <= on.AddYears(years)
            ? new Ground(ExemptionKind.Exempt, "near-retirement", "{0} 退休，不足 {1} 年", [$"{teacher.RetiresOn:yyyy-MM}", $"{years}"]) : null;
        var direct = policy.Direct?.AnyOf.Select(condition => DirectGround.Of(teacher, condition, on)) ?? [];
        return [.. status.Append(near).Concat(direct).OfType<Ground>().DistinctBy(ground => ground.Key)];
    }
}
