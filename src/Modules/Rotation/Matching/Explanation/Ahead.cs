namespace Workforce.Rotation.Matching.Explanation;

/// <summary>
/// Counts, for the top choices of one teacher, who stands before her there: of those who got the post, and of those
/// who would rather have had it than what they got.
/// </summary>
internal static class Ahead
{
    public static int[] Of(Market market, Outcome outcome, int teacher, int choices)
    {
        var asked = new Dictionary<int, int>(choices);
        for (var rank = 1; rank <= choices; rank++) asked.Add(market.PostAt(teacher, rank), rank - 1);
        var ahead = new int[choices];
        if (choices == 0) return ahead;

        var isAsked = new bool[market.Posts.Count];
        foreach (var post in asked.Keys) isAsked[post] = true;
        for (var other = 0; other < market.Teachers.Count; other++)
        {
            if (other == teacher) continue;
            var placement = outcome.Placements[other];
            var own = market.GuaranteedPost(other);
            if (placement is { IsPlaced: true, Rank: 0 } && isAsked[placement.Post]) ahead[asked[placement.Post]]++;
            var wanted = placement.Rank > 0 ? placement.Rank : market.ListLength(other);
            foreach (var choice in market.List(other)[..wanted])
                if (isAsked[choice.Post] && StandsBefore(market, choice, choice.Post == own, other, market.List(teacher)[asked[choice.Post]], teacher))
                    ahead[asked[choice.Post]]++;
        }

        return ahead;
    }

    private static bool StandsBefore(Market market, Choice choice, bool guaranteed, int other, Choice hers, int teacher)
    {
        if (guaranteed) return true;
        if (!choice.Admitted) return false;
        return choice.Grade != hers.Grade ? choice.Grade < hers.Grade : market.Lotteries[other] < market.Lotteries[teacher];
    }
}
