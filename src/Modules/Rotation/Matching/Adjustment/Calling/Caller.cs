using Workforce.Rotation.Matching.Adjustment.Flow;
using Workforce.Rotation.Matching.Adjustment.Placing;
using Workforce.Rotation.Matching.Adjustment.Proofs;
using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Calling;

/// <summary>
/// Who rotates, by rule. The list has as many places as the percentages ask for. Who must leave anyway stands on it
/// first; then the places for backbone teachers are filled, then the others, each by the published order. Somebody is
/// passed over only where, with her and all before her on the list, the places left cannot be filled so that everybody
/// has a seat. Where no list of that length has seats, the shortest longer one is taken.
/// </summary>
internal sealed class Caller(AdjustmentCase adjustment, Effort effort)
{
    private readonly CallOrder order = new(adjustment);
    private readonly List<Proof> proofs = [];

    /// <summary>The decisions that follow from the list; a proof where no list has seats; neither where the effort was spent.</summary>
    public (Decisions? Decisions, CalledList? List, Proof? None) Call()
    {
        var least = Math.Max(adjustment.MoverGoal, order.Leaving);
        var most = order.Leaving + order.Callable.Length;
        var shortest = least;
        while (shortest <= most && !order.HasPeopleFor(adjustment, shortest)) shortest++;
        if (shortest > most) return (null, null, new Proof.ByPrices(new DualPrices(0, 0, 0, [])));
        if (Undisturbed(shortest) is { } natural) return natural;

        var answer = Search(least, most, PerMover()).FindCheapest(order.Start);
        if (answer.Plan is not { } shortestPlan) return (null, null, answer.Proof);
        var movers = shortestPlan.Movers;
        if (movers > shortest)
        {
            if (Search(least, movers - 1, Preferences()).FindAny(order.Start, null).Proof is not { } none) return (null, null, null);
            proofs.Add(none);
            if (Undisturbed(movers) is { } undisturbed) return undisturbed;
        }

        var search = Search(movers, movers, Preferences());
        return search.FindAny(order.Start, null).Plan is { } plan ? Walk(movers, search, plan) : (null, null, null);
    }

    private PlanSearch Search(int least, int most, long[] costs) =>
        new(adjustment, new MoverCounts(adjustment, least, most), costs, effort);

    /// <summary>The list as the order alone would have it, if there are seats for it: then nobody was passed over.</summary>
    private (Decisions? Decisions, CalledList? List, Proof? None)? Undisturbed(int movers)
    {
        var decisions = new CallOrder(adjustment).Start;
        var called = new List<int>();
        var backbone = order.LeavingBackbone;
        foreach (var teacher in order.Callable.Where(teacher => adjustment.Standings[teacher].Backbone))
        {
            if (backbone >= adjustment.BackboneGoal(movers)) break;
            called.Add(teacher);
            backbone++;
        }

        var early = called.ToHashSet();
        called.AddRange(order.Callable.Where(teacher => !early.Contains(teacher)).Take(movers - order.Leaving - called.Count));
        foreach (var teacher in order.Callable) decisions.Set(teacher, Freedom.Stays);
        foreach (var teacher in called) decisions.Set(teacher, Freedom.Moves);
        return new SeatFlow(adjustment, decisions, effort).IsFeasible() ? (decisions, new CalledList(called, [], proofs.Count - 1, proofs), null) : null;
    }

    /// <summary>Goes down the order with one plan in hand that fills all places: whoever moves in it can be called without a search.</summary>
    private (Decisions?, CalledList?, Proof?) Walk(int movers, PlanSearch search, Plan plan)
    {
        var decisions = order.Start;
        var (called, skipped) = (new List<int>(), new List<(int, int, int)>());
        var (counts, noCosts) = (new MoverCounts(adjustment, movers, movers), new long[adjustment.PairCount]);
        var known = new KnownProofs(adjustment, counts, decisions, plan.Pairs);
        known.All.AddRange(proofs);
        var backbone = order.LeavingBackbone;
        foreach (var onlyBackbone in (bool[])[true, false])
            foreach (var teacher in order.Callable)
            {
                if (onlyBackbone ? backbone >= adjustment.BackboneGoal(movers) : order.Leaving + called.Count >= movers) break;
                if (decisions[teacher] != Freedom.Open || (onlyBackbone && !adjustment.Standings[teacher].Backbone)) continue;
                var proof = -1;
                if (!plan.Moves(adjustment, teacher) && (proof = known.Against(teacher, out var moved)) < 0)
                {
                    if (moved is not null && Plan.Of(adjustment, moved, noCosts) is var changed && counts.Contains(changed.Movers, changed.Backbone))
                    {
                        known.Rebase((plan = changed).Pairs);
                        Call(teacher);
                        continue;
                    }

                    decisions.Set(teacher, Freedom.Moves);
                    var answer = search.FindAny(decisions, null);
                    decisions.Set(teacher, Freedom.Open);
                    if (answer.IsOpen) return (null, null, null);
                    if (answer.Plan is not null) known.Rebase((plan = answer.Plan).Pairs);
                    else if ((proof = known.AddFor(teacher, search.PricesWithout(decisions, answer.Proof!))) < 0) proof = known.Add(answer.Proof!);
                }

                if (proof < 0)
                {
                    Call(teacher);
                    continue;
                }

                known.Decide(teacher, Freedom.Stays);
                skipped.Add((teacher, proof, called.Count));
            }

        foreach (var teacher in order.Callable)
            if (decisions[teacher] == Freedom.Open) decisions.Set(teacher, Freedom.Stays);
        return (decisions, new CalledList(called, skipped, proofs.Count - 1, known.All), null);

        void Call(int teacher)
        {
            known.Decide(teacher, Freedom.Moves);
            called.Add(teacher);
            if (adjustment.Standings[teacher].Backbone) backbone++;
        }
    }

    /// <summary>Costs under which a search finds, among plans of the right length, one with people early in the order.</summary>
    private long[] Preferences()
    {
        var costs = new long[adjustment.PairCount];
        for (var place = 0; place < order.Callable.Length; place++)
        {
            var teacher = order.Callable[place];
            for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
                if (adjustment.Moves(teacher, adjustment.Pairs[pair].Post)) costs[pair] = place + 1;
        }

        return costs;
    }

    private long[] PerMover()
    {
        var costs = new long[adjustment.PairCount];
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
            for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
                costs[pair] = adjustment.Moves(teacher, adjustment.Pairs[pair].Post) ? 1 : 0;
        return costs;
    }
}
