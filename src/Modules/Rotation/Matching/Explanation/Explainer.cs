using Workforce.Rotation.Matching.Acceptance;

namespace Workforce.Rotation.Matching.Explanation;

/// <summary>
/// Explains placements one by one, on demand; a market's parts are found once and shared. Safe for several threads.
/// </summary>
public sealed class Explainer(Market market, Outcome outcome)
{
    private readonly Lazy<Components> components = new(() => Components.Of(market));

    /// <summary>Explains one teacher's result. Throws <see cref="KeyNotFoundException"/> where the round has no such teacher.</summary>
    public static PlacementExplanation Explain(Market market, Outcome outcome, string teacherId) => new Explainer(market, outcome).Explain(teacherId);

    /// <summary>Explains one teacher's result. Throws <see cref="KeyNotFoundException"/> where the round has no such teacher.</summary>
    public PlacementExplanation Explain(string teacherId)
    {
        var teacher = market.Teachers.Find(teacherId);
        if (teacher < 0) throw new KeyNotFoundException("The round has no such teacher.");
        var placement = outcome.Placements[teacher];
        var menu = Menu.Of(market, components.Value, teacher);
        return new PlacementExplanation(
            teacherId, market.Lottery(teacher), market.ListLength(teacher), Received(teacher, placement),
            Refusals(teacher, placement), menu.Select(post => market.Posts[post]).ToList());
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

    private List<Refusal> Refusals(int teacher, Placement placement)
    {
        var preferred = placement.Rank > 0 ? placement.Rank - 1 : market.ListLength(teacher);
        var ahead = Ahead.Of(market, outcome, teacher, preferred);
        var refusals = new List<Refusal>(preferred);
        for (var rank = 1; rank <= preferred; rank++)
        {
            var post = market.PostAt(teacher, rank);
            var score = market.ScoreAt(teacher, rank);
            var cutoff = outcome.Cutoffs[post];
            refusals.Add(new Refusal(
                rank, market.Posts[post], Reason(cutoff, score, market.Lottery(teacher)), cutoff.Capacity, cutoff.Filled,
                score, cutoff.Score, cutoff.Lottery, ahead[rank - 1]));
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
}
