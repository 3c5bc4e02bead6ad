using Workforce.Rotation.Matching.Acceptance;

namespace Workforce.Rotation.Matching.Explanation;

/// <summary>
/// Everybody a post could admit, post by post, whoever stands first first; and how many of the first so many got the
/// post or would rather have had it than what they got.
/// </summary>
internal sealed class Claims
{
    private readonly int[] firsts;
    private readonly ulong[] standings;
    private readonly int[] wanting;

    private Claims(int[] firsts, ulong[] standings, int[] wanting)
    {
        this.firsts = firsts;
        this.standings = standings;
        this.wanting = wanting;
    }

    public static Claims Of(Market market, Outcome outcome, int[] places)
    {
        var firsts = new int[market.Posts.Count + 1];
        ForEach(market, outcome, places, (post, _, _) => firsts[post + 1]++);
        for (var post = 0; post < market.Posts.Count; post++) firsts[post + 1] += firsts[post];
        var standings = new ulong[firsts[^1]];
        var wants = new bool[firsts[^1]];
        var next = firsts[..^1];
        ForEach(market, outcome, places, (post, standing, want) =>
        {
            standings[next[post]] = standing;
            wants[next[post]++] = want;
        });
        for (var post = 0; post < market.Posts.Count; post++)
            Array.Sort(standings, wants, firsts[post], firsts[post + 1] - firsts[post]);
        var wanting = new int[wants.Length + 1];
        for (var at = 0; at < wants.Length; at++) wanting[at + 1] = wanting[at] + (wants[at] ? 1 : 0);
        return new Claims(firsts, standings, wanting);
    }

    /// <summary>All without a guarantee who stand before this at the post, best first.</summary>
    public ReadOnlySpan<ulong> Contesting(int post, ulong standing) => standings.AsSpan(At(post, Standing.JustBefore(grade: 0))..At(post, standing));

    /// <summary>How many who stand before this got the post or would rather have had it than what they got.</summary>
    public int Ahead(int post, ulong standing) => wanting[At(post, standing)] - wanting[firsts[post]];

    private int At(int post, ulong standing)
    {
        var found = Array.BinarySearch(standings, firsts[post], firsts[post + 1] - firsts[post], standing);
        return found < 0 ? ~found : found;
    }

    private static void ForEach(Market market, Outcome outcome, int[] places, Action<int, ulong, bool> claim)
    {
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
        {
            var (own, place, got) = (market.GuaranteedPost(teacher), places[teacher], outcome.Placements[teacher]);
            var wanted = got.Rank > 0 ? got.Rank : market.ListLength(teacher);
            var list = market.List(teacher);
            for (var at = 0; at < list.Length; at++)
                if (list[at].Post == own) claim(own, Standing.Guaranteed(list[at].Grade, place), at < wanted);
                else if (list[at].Admitted) claim(list[at].Post, Standing.Of(list[at].Grade, place), at < wanted);
            if (own >= 0 && market.RankOf(teacher, own) == 0) claim(own, Standing.Guaranteed(Choice.NotAdmitted, place), got is { IsPlaced: true, Rank: 0 });
        }
    }
}
