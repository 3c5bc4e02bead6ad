using Workforce.Rotation.Matching.Adjustment.Flow;
using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Calling;

/// <summary>
/// Goes down the list again once everybody has her place: which ways lead away from somebody depends on who sits
/// where, and a verifier knows only the final placement. A proof that no longer stops somebody is replaced by one that
/// needs no ways.
/// </summary>
internal static class ListCertifier
{
    /// <summary>The list with proofs that hold for the placement; null where the effort was spent.</summary>
    public static CalledList? For(AdjustmentCase adjustment, CalledList list, int[] pairs, Effort effort)
    {
        if (list.Skipped.Count == 0) return list;
        var order = new CallOrder(adjustment);
        var (decisions, movers) = (order.Start, order.Leaving + list.Called.Count);
        var counts = new MoverCounts(adjustment, movers, movers);
        var known = new KnownProofs(adjustment, counts, decisions, pairs);
        known.All.AddRange(list.Proofs);
        var search = new PlanSearch(adjustment, counts, new long[adjustment.PairCount], effort);
        var skipped = new List<(int Teacher, int Proof, int CalledBefore)>();
        var next = 0;
        foreach (var (teacher, proof, calledBefore) in list.Skipped)
        {
            for (; next < calledBefore; next++) known.Decide(list.Called[next], Freedom.Moves);
            var number = proof;
            if (!known.Stops(teacher, proof))
            {
                decisions.Set(teacher, Freedom.Moves);
                var answer = search.FindAny(decisions, null);
                decisions.Set(teacher, Freedom.Open);
                if (answer.Proof is null) return null;
                number = known.Add(answer.Proof);
            }

            skipped.Add((teacher, number, calledBefore));
            known.Decide(teacher, Freedom.Stays);
        }

        return list with { Skipped = skipped, Proofs = known.All };
    }
}
