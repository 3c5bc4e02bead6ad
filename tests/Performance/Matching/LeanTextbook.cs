using Workforce.Rotation.Matching;

namespace Workforce.Performance.Matching;

/// <summary>The same textbook by a careful hand: plain arrays and a binary heap per post, no library collection, nothing fetched ahead, nothing split.</summary>
internal static class LeanTextbook
{
    public static int[] Solve(Market market)
    {
        var held = new (bool Guaranteed, long Score, ulong Lottery, int Teacher)[market.Posts.Count][];
        var filled = new int[held.Length];
        for (var post = 0; post < held.Length; post++) held[post] = new (bool, long, ulong, int)[market.Capacity(post)];

        var next = new int[market.Teachers.Count];
        var placed = new int[market.Teachers.Count];
        Array.Fill(placed, -1);
        var free = new Stack<int>(placed.Length);
        for (var teacher = placed.Length - 1; teacher >= 0; teacher--) free.Push(teacher);
        while (free.TryPop(out var teacher))
            while (next[teacher]++ < market.ListLength(teacher) + (market.IsGuaranteed(teacher) ? 1 : 0))
            {
                var isOwn = next[teacher] > market.ListLength(teacher);
                var post = isOwn ? market.Current(teacher) : market.PostAt(teacher, next[teacher]);
                var score = isOwn ? null : market.ScoreAt(teacher, next[teacher]);
                var claim = (Guaranteed: market.IsGuaranteed(teacher) && post == market.Current(teacher), Score: score ?? long.MinValue, Lottery: market.Lottery(teacher), Teacher: teacher);
                var heap = held[post];
                if (heap.Length == 0 || (score is null && !claim.Guaranteed)) continue;
                if (filled[post] == heap.Length)
                {
                    if (Before(heap[0], claim)) continue;
                    placed[heap[0].Teacher] = -1;
                    free.Push(heap[0].Teacher);
                    Sink(heap, claim);
                }
                else Rise(heap, filled[post]++, claim);

                placed[teacher] = post;
                break;
            }

        return placed;
    }

    private static bool Before((bool Guaranteed, long Score, ulong Lottery, int Teacher) a, (bool Guaranteed, long Score, ulong Lottery, int Teacher) b)
    {
        if (a.Guaranteed != b.Guaranteed) return a.Guaranteed;
        return a.Score != b.Score ? a.Score > b.Score : a.Lottery < b.Lottery;
    }

    private static void Rise((bool Guaranteed, long Score, ulong Lottery, int Teacher)[] heap, int at, (bool Guaranteed, long Score, ulong Lottery, int Teacher) claim)
    {
        for (; at > 0 && Before(heap[(at - 1) / 2], claim); at = (at - 1) / 2) heap[at] = heap[(at - 1) / 2];
        heap[at] = claim;
    }

    private static void Sink((bool Guaranteed, long Score, ulong Lottery, int Teacher)[] heap, (bool Guaranteed, long Score, ulong Lottery, int Teacher) claim)
    {
        var at = 0;
        for (var below = 1; below < heap.Length; below = (2 * at) + 1)
        {
            if (below + 1 < heap.Length && Before(heap[below], heap[below + 1])) below++;
            if (!Before(claim, heap[below])) break;
            heap[at] = heap[below];
            at = below;
        }

        heap[at] = claim;
    }
}
