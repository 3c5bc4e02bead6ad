using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Verification;

namespace Workforce.UnitTests.Matching;

/// <summary>Puts an outcome found by hand before the verifier, with cutoffs left out.</summary>
internal static class Published
{
    public static IReadOnlyList<Violation> Verify(SmallRound round, int[] posts, ExchangeRule exchange = ExchangeRule.None)
    {
        var market = round.Build();
        var placements = new Placement?[posts.Length];
        for (var teacher = 0; teacher < posts.Length; teacher++)
        {
            var rank = Array.IndexOf(round.Teachers[teacher].List, posts[teacher]) + 1;
            var post = posts[teacher] < 0 ? -1 : market.Posts.Find(SmallRound.PostId(posts[teacher]));
            placements[market.Teachers.Find(SmallRound.TeacherId(teacher))] = new Placement(post, rank);
        }

        return Verifier.Verify(market, exchange, new PublishedOutcome(placements, new Cutoff?[market.Posts.Count], []));
    }
}
