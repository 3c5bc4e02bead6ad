using Workforce.Rotation.Matching.Adjustment.Proofs;
using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Placing;

/// <summary>
/// The same where the numbers of movers are conditions too: a cycle may break them, so what the residual graph leaves
/// open is searched, and each earlier post that cannot be had gets its proof.
/// </summary>
internal sealed class FirstByIdsAmongPlans(AdjustmentCase adjustment, MoverCounts counts, PlanSearch search, long[] costs, DualPrices prices, long room)
{
    private readonly Dictionary<(int Teacher, int Post), Proof> proofs = [];

    /// <summary>The first plan by ids, as cheap as the one given, with a proof for each earlier post that the prices leave open; null where the effort was spent.</summary>
    public (Plan Plan, List<(int Teacher, int Post, Proof Proof)> Refused)? Choose(Plan plan)
    {
        // Another plan leaves other posts open: what the last one leaves open needs its proofs too.
        for (var last = plan; ; plan = last)
        {
            if (Improve(plan) is not { } pass) return null;
            last = pass.Plan;
            if (last.Pairs.AsSpan().SequenceEqual(plan.Pairs)) return pass;
        }
    }

    private (Plan Plan, List<(int Teacher, int Post, Proof Proof)> Refused)? Improve(Plan plan)
    {
        var (free, decisions) = (Decisions.ExemptStay(adjustment), Decisions.ExemptStay(adjustment));
        var refused = new List<(int Teacher, int Post, Proof Proof)>();
        var current = (int[])plan.Pairs.Clone();
        var swaps = new SeatSwaps(adjustment, free, prices, costs, (int[])current.Clone());
        for (var teacher = 0; teacher < current.Length; teacher++)
        {
            swaps.Fix(teacher);
            foreach (var pair in swaps.Earlier(teacher, room))
            {
                if (swaps.Find(teacher, pair, room) is not { } moves) continue;
                var post = adjustment.Pairs[pair].Post;
                var changed = Changed(current, moves);
                if (!IsAsGood(changed, plan.Cost))
                {
                    var (other, proof) = Search(decisions, teacher, post, plan.Cost);
                    if (other is null && proof is null) return null;
                    if (proof is not null) refused.Add((teacher, post, proof));
                    if (other is null) continue;
                    changed = other.Pairs;
                }

                current = (int[])changed.Clone();
                swaps = new SeatSwaps(adjustment, free, prices, costs, changed);
                for (var earlier = 0; earlier <= teacher; earlier++) swaps.Fix(earlier);
                break;
            }

            decisions.Place(teacher, adjustment.Pairs[current[teacher]].Post);
        }

        return (Plan.Of(adjustment, current, costs), refused);
    }

    private (Plan? Plan, Proof? Proof) Search(Decisions decisions, int teacher, int post, long cost)
    {
        if (proofs.TryGetValue((teacher, post), out var known)) return (null, known);
        var before = decisions[teacher];
        decisions.Place(teacher, post);
        var answer = search.FindAny(decisions, cost);
        decisions.Set(teacher, before);
        if (answer.Proof is not null) proofs[(teacher, post)] = answer.Proof;
        return (answer.Plan, answer.Proof);
    }

    private static int[] Changed(int[] pairs, List<(int Teacher, int Pair)> moves)
    {
        var changed = (int[])pairs.Clone();
        foreach (var (who, where) in moves) changed[who] = where;
        return changed;
    }

    private bool IsAsGood(int[] pairs, long cost)
    {
        var plan = Plan.Of(adjustment, pairs, costs);
        return plan.Cost == cost && counts.Contains(plan.Movers, plan.Backbone);
    }
}
