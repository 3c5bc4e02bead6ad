namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>
/// How one placement can differ from the published one. If somebody has another post, then the rest of the difference
/// leads from that post back to hers: by people who go on to the next post, and by free seats, of which any post may
/// take one while it has room and give one while it is above its minimum. In another placement of the scope the prices
/// count each such step at its reduced cost, and all steps together at no more than the room between the floor and
/// what is asked of the placement.
/// </summary>
internal sealed class WaysBack
{
    private readonly AdjustmentCase adjustment;
    private readonly int[] placed;
    private readonly List<int>[] people;
    private readonly Int128[] weights;
    private readonly int[] touched;
    private int turn;

    public WaysBack(AdjustmentCase adjustment, int[] placed)
    {
        (this.adjustment, this.placed) = (adjustment, placed);
        people = Enumerable.Range(0, adjustment.Posts.Count).Select(_ => new List<int>()).ToArray();
        weights = new Int128[adjustment.Posts.Count + 1];
        touched = new int[adjustment.Posts.Count + 1];
        for (var teacher = 0; teacher < placed.Length; teacher++) people[placed[teacher]].Add(teacher);
    }

    /// <summary>Whether a way of no more than the room leads back to her post after she took the pair; only teachers after the given one go along.</summary>
    public bool Exist(PricedScope priced, Int128 room, int teacher, AllowedPair pair, int after)
    {
        var (goal, pool) = (placed[teacher], people.Length);
        if (room == 0 && (priced.Circle ??= CirclesAt(priced)) is var circle && circle[pair.Post] != circle[goal]) return false;
        turn++;
        var open = new Queue<int>();
        Touch(pair.Post, priced.Weight(teacher, pair));
        while (open.TryDequeue(out var post))
        {
            if (post == goal) return true;
            if (post == pool) GiveSeats();
            else Leave(post);
        }

        return false;

        void Leave(int post)
        {
            if (people[post].Count < adjustment.Capacities[post]) Touch(pool, weights[post] + Int128.Max(0, -(Int128)priced.Prices.Seats[post]));

            // In order of ids, so those after the given one are at the end.
            for (var i = people[post].Count - 1; i >= 0 && people[post][i] > after; i--)
                foreach (var pair in adjustment.PairsOf(people[post][i]))
                    if (pair.Post != post && priced.Scope.Admits(people[post][i], pair.Post)) Touch(pair.Post, weights[post] + priced.Weight(people[post][i], pair));
        }

        void GiveSeats()
        {
            for (var post = 0; post < pool; post++)
                if (people[post].Count > adjustment.Minimums[post]) Touch(post, weights[pool] + Int128.Max(0, priced.Prices.Seats[post]));
        }

        void Touch(int node, Int128 weight)
        {
            if (weight > room || (touched[node] == turn && weights[node] <= weight)) return;
            (touched[node], weights[node]) = (turn, weight);
            open.Enqueue(node);
        }
    }

    /// <summary>
    /// With no room only steps of weight 0 count, and a way back closes a circle of them. Narrowing the scope takes
    /// steps away and never adds one, so what was on no circle stays so.
    /// </summary>
    private int[] CirclesAt(PricedScope priced)
    {
        var arrows = new List<int>[people.Length + 1];
        arrows[people.Length] = Enumerable.Range(0, people.Length).Where(post => people[post].Count > adjustment.Minimums[post] && priced.Prices.Seats[post] <= 0).ToList();
        for (var post = 0; post < people.Length; post++)
        {
            arrows[post] = people[post].Count < adjustment.Capacities[post] && priced.Prices.Seats[post] >= 0 ? [people.Length] : [];
            foreach (var teacher in people[post])
                foreach (var pair in adjustment.PairsOf(teacher))
                    if (priced.Scope.Admits(teacher, pair.Post) && priced.Weight(teacher, pair) <= 0) arrows[post].Add(pair.Post);
        }

        return Circles.Of(arrows);
    }
}
