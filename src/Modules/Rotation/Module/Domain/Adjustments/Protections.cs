using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Who is protected: by what the registry knows on a day, and by exemptions that the bureau approved.</summary>
internal static class Protections
{
    public static IReadOnlyList<ProtectedGround> Of(TeacherFacts? facts, IEnumerable<Exemption> approved, RotationPolicy policy, DateOnly on)
    {
        var grounds = approved.Select(OfExemption).OfType<ProtectedGround>().ToList();
        if (facts is null)
            return grounds;
        if (facts.OnLeave == "maternity")
            grounds.Add(new(ProtectionKind.Childbirth, "产假或哺乳期", []));
        if (facts.OnLeave == "sick" || facts.Status == "203")
            grounds.Add(new(ProtectionKind.Illness, "经批准的长期病假", []));
        if (policy.NearRetirementYears is { } near && facts.RetiresOn <= on.AddYears(near))
            grounds.Add(new(ProtectionKind.NearRetirement, "{0} 退休，不足 {1} 年", [$"{facts.RetiresOn:yyyy-MM}", $"{near}"]));
        else if (policy.ProtectedService is { } service && facts.YearsInSchool >= service.YearsInUnit && facts.RetiresOn < on.AddYears(service.YearsToRetirementBelow))
            grounds.Add(new(ProtectionKind.NearRetirement, "在本单位 {0} 年，{1} 退休", [$"{facts.YearsInSchool}", $"{facts.RetiresOn:yyyy-MM}"]));
        return grounds.DistinctBy(ground => ground.Kind).ToList();
    }

    private static ProtectedGround? OfExemption(Exemption exemption) => exemption.Ground switch
    {
        { Protects: true } ground => new(ProtectionKind.Childbirth, ground.Sentence, ground.Values),
        { Key: "long-sick-leave" or "serious-illness" } ground => new(ProtectionKind.Illness, ground.Sentence, ground.Values),
        { Key: "near-retirement" } ground => new(ProtectionKind.NearRetirement, ground.Sentence, ground.Values),
        _ => null,
    };
}
