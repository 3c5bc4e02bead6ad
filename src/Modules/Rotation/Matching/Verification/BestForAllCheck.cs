namespace Workforce.Rotation.Matching.Verification;

/// <summary>
/// A stable result is the best one for every teacher unless there is a stable improvement cycle (Erdil and Ergin 2008):
/// teachers each of whom prefers the next one's post and stands first among all who want it, so that all can move up
/// and nobody has a claim. Posts are peeled off that no such move can begin at; what is left holds a cycle.
/// </summary>
internal static class BestForAllCheck
{
    public static void Run(PublishedResult result, List<Violation> violations)
    {
        var moves = Moves(result, FirstClaims(result));
        var left = CyclePeeling.Remaining(result.Filled.Length, moves);
        if (left.Count > 0)
            violations.Add(new(ViolationKind.NotBestForAll,
                $"The teachers at these posts could all move up, each to the next one's post, and nobody would have a claim: {string.Join(", ", left.Take(20).Select(result.Post))}."));
    }

    /// <summary>By post, the claim of whoever stands first among those who prefer it to what they got.</summary>
    private static Claim?[] FirstClaims(PublishedResult result)
    {
        var first = new Claim?[result.Filled.Length];
        ForEachWish(result, (_, post, claim) =>
        {
            if (first[post] is not { } present || claim.RanksBefore(present)) first[post] = claim;
        });
        return first;
    }

    /// <summary>From the post somebody holds to a post she may move up to.</summary>
    private static List<(int From, int To)> Moves(PublishedResult result, Claim?[] first)
    {
        var moves = new List<(int From, int To)>();
        ForEachWish(result, (teacher, post, claim) =>
        {
            if (result.PostOf(teacher) is not (>= 0 and var from)) return;
            if (claim == first[post] || (result.Exchange == ExchangeRule.Cycles && claim.SameButForLottery(first[post]!.Value))) moves.Add((from, post));
        });
        return moves;
    }

    private static void ForEachWish(PublishedResult result, Action<int, int, Claim> wish)
    {
        for (var teacher = 0; teacher < result.Placements.Length; teacher++)
        {
            var preferred = result.PreferredCount(teacher);
            for (var rank = 1; rank <= preferred; rank++)
            {
                var post = result.Market.PostAt(teacher, rank);
                var claim = Claim.Of(result.Market, teacher, post, rank);
                if (claim.IsAdmissible && result.Market.Capacity(post) > 0) wish(teacher, post, claim);
            }
        }
    }
}
