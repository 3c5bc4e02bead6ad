namespace Workforce.Rotation.Matching;

/// <summary>
/// Reads the cutoffs off the placements, so that they are right whatever led to them. Threads may count at the same
/// time as long as their teachers share no post.
/// </summary>
internal sealed class Admissions(Market market)
{
    private readonly int[] filled = new int[market.Posts.Count];
    private readonly LastAdmitted[] last = new LastAdmitted[market.Posts.Count];

    public void Count(int teacher, Placement placement)
    {
        if (!placement.IsPlaced) return;
        filled[placement.Post]++;
        if (market.GuaranteedPost(teacher) == placement.Post) return;
        var grade = market.Choices[market.Firsts[teacher] + placement.Rank - 1].Grade;
        var lottery = market.Lotteries[teacher];
        ref var standing = ref last[placement.Post];
        if (!standing.Any || grade > standing.Grade || (grade == standing.Grade && lottery > standing.Lottery))
            standing = new LastAdmitted(true, grade, lottery);
    }

    public Cutoff[] Cutoffs()
    {
        var cutoffs = new Cutoff[filled.Length];
        for (var post = 0; post < cutoffs.Length; post++)
        {
            var (any, grade, lottery) = last[post];
            var capacity = market.Capacities[post];
            cutoffs[post] = any && filled[post] == capacity
                ? new Cutoff(capacity, filled[post], market.Scale.Score(grade), lottery)
                : new Cutoff(capacity, filled[post], null, null);
        }

        return cutoffs;
    }

    private readonly record struct LastAdmitted(bool Any, int Grade, ulong Lottery);
}
