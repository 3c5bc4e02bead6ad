namespace Workforce.Rotation.Matching.Verification;

/// <summary>
/// Nobody is passed over at a post she prefers: neither by a free seat, nor by somebody without a guarantee who ranks
/// lower there. Where seats are exchanged among equal scores, the lottery gives no right to a seat.
/// </summary>
internal static class EnvyCheck
{
    public static void Run(PublishedResult result, List<Violation> violations)
    {
        var market = result.Market;
        for (var teacher = 0; teacher < result.Placements.Length; teacher++)
        {
            var preferred = result.PreferredCount(teacher);
            for (var rank = 1; rank <= preferred; rank++)
            {
                var post = market.PostAt(teacher, rank);
                var claim = Claim.Of(market, teacher, post, rank);
                if (!claim.IsAdmissible) continue;
                if (result.Filled[post] < market.Capacity(post))
                    violations.Add(new(ViolationKind.WastedSeat, FormattableString.Invariant(
                        $"A seat is free at {result.Post(post)}, choice {rank} of {result.Teacher(teacher)}, who got less.")));
                else if (result.Last(post) is { } last && Ranks(result.Exchange, claim, last))
                    violations.Add(new(ViolationKind.JustifiedEnvy, FormattableString.Invariant(
                        $"At {result.Post(post)}, choice {rank} of {result.Teacher(teacher)}, somebody was admitted who ranks lower there.")));
            }
        }
    }

    private static bool Ranks(ExchangeRule exchange, Claim claim, Claim last) =>
        exchange == ExchangeRule.None ? claim.RanksBefore(last) : claim.RanksBeforeByMoreThanLottery(last);
}
