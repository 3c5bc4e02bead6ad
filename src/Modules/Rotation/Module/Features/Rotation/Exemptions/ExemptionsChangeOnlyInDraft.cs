using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

internal static class ExemptionsChangeOnlyInDraft
{
    public static void Check(Round round)
    {
        if (!round.IsEditable)
            throw new RuleBrokenException("填报已经开放，直聘、免竞聘名单不能再改。");
    }
}
