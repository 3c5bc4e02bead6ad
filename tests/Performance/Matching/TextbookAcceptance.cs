using Workforce.Rotation.Matching;

namespace Workforce.Performance.Matching;

/// <summary>Deferred acceptance as a textbook writes it: a queue of free teachers, a priority queue of holders per post.</summary>
internal static class TextbookAcceptance
{
    public static int[] Solve(Market market)
    {
        var held = new PriorityQueue<int, (bool Guaranteed, long Score, ulong Lottery)>[market.Posts.Count];
        var lastOnTop = Comparer<(bool Guaranteed, long Score, ulong Lottery)>.Create(Compare);
        for (var post = 0; post < held.Length; post++) held[post] = new(lastOnTop);

        var next = new int[market.Teachers.Count];
        var placed = new int[market.Teachers.Count];
        Array.Fill(placed, -1);
        var free = new Queue<int>(Enumerable.Range(0, placed.Length));
        while (free.TryDequeue(out var teacher))
        {
            if (next[teacher] >= market.ListLength(teacher) + (market.IsGuaranteed(teacher) ? 1 : 0)) continue;
            var rank = ++next[teacher];
            var isOwn = rank > market.ListLength(teacher);
            var post = isOwn ? market.Current(teacher) : market.PostAt(teacher, rank);
            var guaranteed = market.IsGuaranteed(teacher) && post == market.Current(teacher);
            var score = isOwn ? null : market.ScoreAt(teacher, rank);
            if (score is null && !guaranteed)
            {
                free.Enqueue(teacher);
                continue;
            }

            held[post].Enqueue(teacher, (guaranteed, score ?? long.MinValue, market.Lottery(teacher)));
            placed[teacher] = post;
            if (held[post].Count <= market.Capacity(post)) continue;
            var loser = held[post].Dequeue();
            placed[loser] = -1;
            free.Enqueue(loser);
        }

        return placed;
    }

    private static int Compare((bool Guaranteed, long Score, ulong Lottery) a, (bool Guaranteed, long Score, ulong Lottery) b)
    {
        if (a.Guaranteed != b.Guaranteed) return a.Guaranteed ? 1 : -1;
        if (a.Score != b.Score) return a.Score.CompareTo(b.Score);
        return b.Lottery.CompareTo(a.Lottery);
    }
}
