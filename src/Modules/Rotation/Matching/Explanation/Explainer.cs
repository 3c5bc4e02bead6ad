using Workforce.Rotation.Matching.Acceptance;

namespace Workforce.Rotation.Matching.Explanation;

/// <summary>
/// Explains placements: one on demand, or all of them at once. What is common to them is found once and shared. Safe for several threads.
/// </summary>
public sealed class Explainer(Market market, Outcome outcome)
{
    private readonly Lazy<Common> common = new(() => Common.Of(market, outcome));

    /// <summary>Explains one teacher's result. Throws <see cref="KeyNotFoundException"/> where the round has no such teacher.</summary>
    public static PlacementExplanation Explain(Market market, Outcome outcome, string teacherId) => new Explainer(market, outcome).Explain(teacherId);

    /// <summary>Explains one teacher's result: as much work as solving her part of the market once. Throws <see cref="KeyNotFoundException"/> where the round has no such teacher.</summary>
    public PlacementExplanation Explain(string teacherId)
    {
        var teacher = market.Teachers.Find(teacherId);
        if (teacher < 0) throw new KeyNotFoundException("The round has no such teacher.");
        var (components, _, _) = common.Value;
        var member = Array.IndexOf(components.Members, teacher);
        var part = Array.Find(components.Parts, part => part.Start.Value <= member && member < part.End.Value);
        var acceptance = new DeferredAcceptance(market, components);
        acceptance.Run(part.Start.Value, part.End.Value, without: member);
        return Explain(teacher, acceptance, new Stack<Step>());
    }

    /// <summary>Explains everybody's result, in the order of the market's teachers.</summary>
    /// <param name="threads">How many threads may work; 0: one per processor.</param>
    public PlacementExplanation[] ExplainAll(int threads = 0)
    {
        var (components, _, _) = common.Value;
        var acceptance = new DeferredAcceptance(market, components);
        var explanations = new PlacementExplanation[market.Teachers.Count];
        Workers.Run(new MatcherOptions(Threads: threads).Workers, components.Parts.Length, part =>
        {
            var (from, to) = (components.Parts[part].Start.Value, components.Parts[part].End.Value);
            if (from == to) return;
            new LeaveOneOut(acceptance, (member, steps) =>
            {
                var teacher = components.Members[member];
                explanations[teacher] = Explain(teacher, acceptance, steps);
            }).Run(from, to);
        });
        return explanations;
    }

    private PlacementExplanation Explain(int teacher, DeferredAcceptance others, Stack<Step> steps)
    {
        var (_, places, claims) = common.Value;
        var placement = outcome.Placements[teacher];
        var asked = new Others(market, claims, others, steps, teacher, places[teacher]);
        return new PlacementExplanation(
            market.Teachers[teacher], market.Lottery(teacher), market.ListLength(teacher), Received(teacher, placement),
            Refusals(teacher, placement, asked), asked.Menu());
    }

    private Received? Received(int teacher, Placement placement)
    {
        if (!placement.IsPlaced) return null;
        var cutoff = outcome.Cutoffs[placement.Post];
        var score = placement.Rank == 0 ? null : market.ScoreAt(teacher, placement.Rank);
        return new Received(
            market.Posts[placement.Post], placement.Rank, market.GuaranteedPost(teacher) == placement.Post, cutoff.Capacity, cutoff.Filled,
            score, cutoff.Score, cutoff.Lottery, score - (decimal?)cutoff.Score);
    }

    private List<Refusal> Refusals(int teacher, Placement placement, Others others)
    {
        var (_, places, claims) = common.Value;
        var preferred = placement.Rank > 0 ? placement.Rank - 1 : market.ListLength(teacher);
        var refusals = new List<Refusal>(preferred);
        for (var rank = 1; rank <= preferred; rank++)
        {
            var choice = market.List(teacher)[rank - 1];
            var score = market.ScoreAt(teacher, rank);
            var cutoff = outcome.Cutoffs[choice.Post];
            refusals.Add(new Refusal(
                rank, market.Posts[choice.Post], Reason(cutoff, score, market.Lottery(teacher)), cutoff.Capacity, cutoff.Filled,
                score, cutoff.Score, cutoff.Lottery, claims.Ahead(choice.Post, Standing.Of(choice.Grade, places[teacher])),
                choice.Admitted ? others.Needed(choice) : null));
        }

        return refusals;
    }

    private static RefusalReason Reason(Cutoff cutoff, long? score, ulong lottery)
    {
        if (cutoff.Capacity == 0) return RefusalReason.NoCapacity;
        if (score is null) return RefusalReason.NotAdmitted;
        if (cutoff.Score is null) return RefusalReason.GuaranteedHolders;
        if (cutoff.Score > score) return RefusalReason.ByScore;
        return cutoff.Lottery < lottery ? RefusalReason.ByLottery : RefusalReason.ByExchange;
    }

    /// <summary>What all explanations share.</summary>
    private sealed record Common(Components Components, int[] Places, Claims Claims)
    {
        public static Common Of(Market market, Outcome outcome)
        {
            var components = Components.Of(market);
            var places = new int[market.Teachers.Count];
            for (var place = 0; place < components.ByPlace.Length; place++) places[components.Members[components.ByPlace[place]]] = place;
            return new Common(components, places, Claims.Of(market, outcome, places));
        }
    }
}
