using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Domain.Plans;

internal static class ReserveContradictions
{
    public static IEnumerable<Contradiction> Of(PlannedRound plan)
    {
        if (!ReserveStaysWithinTheBounds.Holds(plan.Policy.ReservePercent, plan.ReservedPercent))
            yield return new(ReserveStaysWithinTheBounds.Sentence, Stops: true, plan.ReservedPercent!, plan.Policy.ReservePercent!.Minimum, plan.Policy.ReservePercent.Maximum);
    }
}
