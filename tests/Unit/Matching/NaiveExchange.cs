namespace Workforce.UnitTests.Matching;

/// <summary>
/// Stable improvement cycles exactly as the rule words them, with everything found anew for every cycle: slow, and short enough to be checked by eye.
/// </summary>
internal sealed class NaiveExchange(SmallRound round, int[] outcome)
{
    private readonly int[] held = (int[])outcome.Clone();

    public int[] Run()
    {
        while (FindCycle() is { } movers)
        {
            var posts = movers.Select(mover => held[mover]).ToList();
            for (var i = 0; i < movers.Count; i++) held[movers[i]] = posts[(i + 1) % posts.Count];
        }

        return held;
    }

    private IEnumerable<int> ByLottery => Enumerable.Range(0, held.Length).OrderBy(teacher => round.Teachers[teacher].Lottery);

    private List<int>? FindCycle()
    {
        var deadEnds = new HashSet<int>();
        return ByLottery.Where(teacher => held[teacher] >= 0).Select(teacher => Search(held[teacher], [], [], deadEnds)).FirstOrDefault(movers => movers is not null);
    }

    private List<int>? Search(int post, List<int> path, List<int> movers, HashSet<int> deadEnds)
    {
        if (path.IndexOf(post) is >= 0 and var first) return movers[first..];
        if (deadEnds.Contains(post)) return null;
        foreach (var teacher in ByLottery.Where(teacher => held[teacher] == post))
            foreach (var next in Wishes(teacher).Where(next => StandsFirst(teacher, next)))
                if (Search(next, [.. path, post], [.. movers, teacher], deadEnds) is { } found) return found;
        deadEnds.Add(post);
        return null;
    }

    private IEnumerable<int> Wishes(int teacher) =>
        round.Teachers[teacher].List.TakeWhile(post => post != held[teacher]).Where(post => round.Teachers[teacher].Scores[post] is not null);

    private bool StandsFirst(int teacher, int post) =>
        Enumerable.Range(0, held.Length).Where(other => Wishes(other).Contains(post))
            .All(other => round.Teachers[other].Scores[post] <= round.Teachers[teacher].Scores[post]);
}
