using Workforce.Rotation.Matching.Adjustment.Proofs;
using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Placing;

/// <summary>
/// The residual graph of a placement over posts, each arc weighed by the reduced cost of the pair that somebody would
/// take. A pool stands for free seats: a post with room may keep one more, a post above its minimum may go without one.
/// Any other placement whose cost stays within the room is a set of cycles here, none heavier than the room.
/// </summary>
internal sealed class SeatSwaps
{
    private readonly AdjustmentCase adjustment;
    private readonly Decisions decisions;
    private readonly DualPrices prices;
    private readonly int[] pairs;
    private readonly int[] loads;
    private readonly long[] reduced;
    private readonly Holders holders;
    private readonly long[] distances;
    private readonly (int From, int Teacher, int Pair)[] arrivals;
    private readonly int[] reachedIn;
    private readonly PriorityQueue<int, long> queue = new();
    private int[]? labels;
    private long wasted;
    private int searches;

    public SeatSwaps(AdjustmentCase adjustment, Decisions decisions, DualPrices prices, ReadOnlySpan<long> costs, int[] pairs)
    {
        (this.adjustment, this.decisions, this.prices, this.pairs) = (adjustment, decisions, prices, pairs);
        var posts = adjustment.Posts.Count;
        (loads, distances, arrivals, reachedIn) = (new int[posts], new long[posts + 1], new (int, int, int)[posts + 1], new int[posts + 1]);
        holders = new Holders(posts, pairs.Length);
        reduced = new long[adjustment.PairCount];
        for (var teacher = 0; teacher < pairs.Length; teacher++)
        {
            Weigh(teacher, costs);
            loads[PostOf(teacher)]++;
            holders.Add(teacher, PostOf(teacher));
        }
    }

    private int Pool => loads.Length;

    /// <summary>A way, within the room, to a placement where she does not stay; null where there is none.</summary>
    public List<(int Teacher, int Pair)>? FindMove(int teacher, long room)
    {
        for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
            if (adjustment.Moves(teacher, adjustment.Pairs[pair].Post) && reduced[pair] <= room && Find(teacher, pair, room) is { } moves) return moves;
        return null;
    }

    /// <summary>Weighs her pairs anew: what is decided about her has changed.</summary>
    public void Weigh(int teacher, ReadOnlySpan<long> costs)
    {
        var least = DualBound.Cheapest(adjustment, decisions, teacher, prices, costs)!.Value;
        for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
        {
            var cost = DualBound.Price(adjustment, teacher, pair, prices, costs) - least;
            reduced[pair] = decisions.Allows(teacher, adjustment.Pairs[pair].Post) && cost < long.MaxValue ? (long)cost : long.MaxValue;
        }
    }

    /// <summary>Another placement to start from.</summary>
    public void Rebase(int[] other)
    {
        for (var teacher = 0; teacher < pairs.Length; teacher++)
            if (pairs[teacher] != other[teacher]) Apply([(teacher, other[teacher])]);
    }

    public int PostOf(int teacher) => adjustment.Pairs[pairs[teacher]].Post;

    /// <summary>From here on she is not moved on for somebody else's sake.</summary>
    public void Fix(int teacher)
    {
        // Before she is taken out: her own step is part of the circles she may go round herself.
        if (labels is not null && wasted > adjustment.PairCount) Label();
        holders.Remove(teacher);
    }

    /// <summary>The pairs of a teacher to posts before hers whose reduced cost alone is within the room, in the order of posts.</summary>
    public IEnumerable<int> Earlier(int teacher, long room)
    {
        for (var pair = adjustment.Firsts[teacher]; pair < pairs[teacher]; pair++)
            if (reduced[pair] <= room) yield return pair;
    }

    /// <summary>
    /// Finds out, for a room of 0, which posts lead to each other. Fixing people and going round such circles never
    /// joins what is apart, so posts with different labels stay apart, and nobody has to search between them.
    /// </summary>
    public void Label()
    {
        var (starts, targets) = (new int[loads.Length + 2], new List<int>());
        for (var post = 0; post < loads.Length; post++)
        {
            if (loads[post] < adjustment.Capacities[post] && prices.Seats[post] >= 0) targets.Add(Pool);
            for (var teacher = holders.First(post); teacher >= 0; teacher = holders.Next(teacher))
                for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
                    if (reduced[pair] <= 0) targets.Add(adjustment.Pairs[pair].Post);
            starts[post + 1] = targets.Count;
        }

        for (var post = 0; post < loads.Length; post++)
            if (loads[post] > adjustment.Minimums[post] && prices.Seats[post] <= 0) targets.Add(post);
        starts[^1] = targets.Count;
        labels = MutualReach.Labels(starts, [.. targets]);
        wasted = 0;
    }

    /// <summary>Who takes which pair so that she can take hers, at the least weight; null where that exceeds the room.</summary>
    public List<(int Teacher, int Pair)>? Find(int teacher, int pair, long room)
    {
        var (start, goal) = (adjustment.Pairs[pair].Post, PostOf(teacher));
        if (room == 0 && labels is not null && labels[start] != labels[goal]) return null;
        searches++;
        queue.Clear();
        Reach(start, reduced[pair], (-1, teacher, pair));
        while (queue.TryDequeue(out var at, out var distance) && distance <= room)
        {
            // Where nothing has weight, the first way that arrives is as good as any.
            if (at == goal || (room == 0 && reachedIn[goal] == searches && distances[goal] == 0)) return Path(goal);
            if (distance > distances[at]) continue;
            if (at == Pool) LeavePool(distance);
            else LeavePost(at, distance, room);
        }

        return null;
    }

    public void Apply(List<(int Teacher, int Pair)> moves)
    {
        foreach (var (teacher, pair) in moves)
        {
            var movable = holders.Has(teacher);
            if (movable) holders.Remove(teacher);
            loads[PostOf(teacher)]--;
            pairs[teacher] = pair;
            loads[PostOf(teacher)]++;
            if (movable) holders.Add(teacher, PostOf(teacher));
        }
    }

    private void LeavePost(int post, long distance, long room)
    {
        if (loads[post] < adjustment.Capacities[post]) Reach(Pool, distance + Math.Max(0, -prices.Seats[post]), (post, -1, -1));
        for (var teacher = holders.First(post); teacher >= 0; teacher = holders.Next(teacher), wasted += 4)
            for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
                if (reduced[pair] <= room - distance && pair != pairs[teacher]) Reach(adjustment.Pairs[pair].Post, distance + reduced[pair], (post, teacher, pair));
    }

    private void LeavePool(long distance)
    {
        for (var post = 0; post < loads.Length; post++)
            if (loads[post] > adjustment.Minimums[post]) Reach(post, distance + Math.Max(0, prices.Seats[post]), (Pool, -1, -1));
    }

    private void Reach(int node, long distance, (int From, int Teacher, int Pair) arrival)
    {
        if (distance < 0 || (reachedIn[node] == searches && distances[node] <= distance)) return;
        (reachedIn[node], distances[node], arrivals[node]) = (searches, distance, arrival);
        queue.Enqueue(node, distance);
    }

    private List<(int Teacher, int Pair)> Path(int goal)
    {
        var moves = new List<(int Teacher, int Pair)>();
        for (var node = goal; node >= 0; node = arrivals[node].From)
            if (arrivals[node].Teacher >= 0) moves.Add((arrivals[node].Teacher, arrivals[node].Pair));
        return moves;
    }
}
