using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Domain.Rules;

internal static class PlanMustNotContradictItself
{
    public static void Check(PlannedRound plan)
    {
        if (Contradictions.Of(plan).FirstOrDefault(c => c.Stops) is { } first)
            throw new RuleBrokenException(first.Sentence, first.Values);
    }
}
