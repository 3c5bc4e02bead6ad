using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>The last one to reveal knows the outcome with and without her seed. What happens to a seed that is kept back is fixed beforehand.</summary>
internal static class CopyStandsInForTheParty
{
    /// <summary>Policy word: the draw goes on only with every sealed seed.</summary>
    public const string CopyOnly = "copy-only";

    public static void CheckSeal(RotationPolicy policy, string? copyWith)
    {
        if (policy.DrawWithheld == CopyOnly && copyWith is null)
            throw new RuleBrokenException("本轮规定每一方都要交存封存副本，请写明由谁保管。");
    }

    public static void CheckAbsence(RotationPolicy policy, SealedSeed seed, bool copyFailed, string? reason)
    {
        if (policy.DrawWithheld == CopyOnly)
            throw new RuleBrokenException("本轮规定没有公开的种子必须启封副本，不能记为缺席。");
        if (seed.CopyWith is { } keeper && !copyFailed)
            throw new RuleBrokenException("{0}的封存副本由{1}保管，应当启封使用；副本也无法使用的，请注明。", seed.Party, keeper);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("请写明{0}没有公开种子的理由，所有人都看得到。", seed.Party);
    }
}
