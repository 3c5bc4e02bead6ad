using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>A county keeps between the least and the most that its plan allows of the senior and middle posts.</summary>
internal static class ReserveStaysWithinTheBounds
{
    public const string Sentence = "县级统筹的中高级岗位占 {0}%，方案要求在 {1}% 和 {2}% 之间。";

    public static bool Holds(ReserveRule? rule, decimal? percent) => rule is null || percent is null || percent >= rule.Minimum && percent <= rule.Maximum;

    public static void Check(ReserveRule? rule, decimal? percent)
    {
        if (!Holds(rule, percent))
            throw new RuleBrokenException("县级统筹的中高级岗位占 {0}%，方案要求在 {1}% 和 {2}% 之间。", percent!.Value, rule!.Minimum, rule.Maximum);
    }
}
