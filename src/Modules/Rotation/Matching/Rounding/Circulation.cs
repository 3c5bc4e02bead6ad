namespace Workforce.Rotation.Matching.Rounding;

/// <summary>
/// A circulation of least cost in a network whose arcs have a least and a most flow, by successive shortest paths with
/// potentials (Edmonds and Karp 1972). The networks of a district's posts have a few hundred nodes and a few thousand arcs
/// that carry one unit; the network simplex of the adjustment has no room for totals on both sides.
/// </summary>
internal sealed class Circulation(int nodes)
{
    private readonly List<int> sources = [], targets = [], least = [], most = [], flows = [];
    private readonly List<long> costs = [];
    private readonly List<int>[] touching = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
    private readonly long[] potentials = new long[nodes];
    private readonly HashSet<int> settled = [];

    public int Add(int source, int target, int atLeast, int atMost, long cost = 0)
    {
        var arc = sources.Count;
        sources.Add(source);
        targets.Add(target);
        least.Add(atLeast);
        most.Add(atMost);
        costs.Add(cost);
        // An arc of negative cost starts full, so that nothing in the residual network costs less than nothing.
        flows.Add(cost < 0 ? atMost : atLeast);
        touching[source].Add(arc);
        touching[target].Add(arc);
        return arc;
    }

    public int FlowOf(int arc) => flows[arc];

    /// <returns>Null when there is one; else the nodes into which more must flow than can leave.</returns>
    public (IReadOnlySet<int> Nodes, int Excess)? Run()
    {
        var excess = new int[nodes];
        for (var arc = 0; arc < sources.Count; arc++)
        {
            excess[targets[arc]] += flows[arc];
            excess[sources[arc]] -= flows[arc];
        }
        while (Array.Exists(excess, e => e > 0))
        {
            var (distance, by) = ShortestPaths(excess);
            var end = -1;
            for (var node = 0; node < nodes; node++)
                if (excess[node] < 0 && distance[node] != long.MaxValue && (end < 0 || distance[node] < distance[end]))
                    end = node;
            if (end < 0)
                return (Enumerable.Range(0, nodes).Where(node => distance[node] != long.MaxValue).ToHashSet(), excess.Where((e, node) => distance[node] != long.MaxValue).Sum());
            for (var node = 0; node < nodes; node++)
                potentials[node] += Math.Min(distance[node], distance[end]);
            excess[end]++;
            excess[Push(end, by)]--;
        }
        return null;
    }

    /// <summary>
    /// Raises the arc by one unit where another circulation of the same cost has it, without touching arcs settled before;
    /// then settles it. Done arc by arc, this picks the first of all least-cost circulations in that order.
    /// </summary>
    public void PreferMore(int arc)
    {
        settled.Add(arc);
        if (flows[arc] < most[arc] && Reduced(arc) == 0 && PathAtNoCost(targets[arc], sources[arc]) is { } by)
        {
            Push(sources[arc], by);
            flows[arc]++;
        }
    }

    private long Reduced(int arc) => costs[arc] + potentials[sources[arc]] - potentials[targets[arc]];

    /// <summary>Sends one unit along the path that ends at the node.</summary>
    /// <returns>Where it began.</returns>
    private int Push(int node, int[] by)
    {
        while (by[node] >= 0)
        {
            var arc = by[node];
            if (targets[arc] == node)
                (flows[arc], node) = (flows[arc] + 1, sources[arc]);
            else
                (flows[arc], node) = (flows[arc] - 1, targets[arc]);
        }
        return node;
    }

    private (long[] Distance, int[] By) ShortestPaths(int[] excess)
    {
        var distance = new long[nodes];
        var by = new int[nodes];
        var queue = new PriorityQueue<int, long>();
        for (var node = 0; node < nodes; node++)
        {
            (distance[node], by[node]) = (excess[node] > 0 ? 0 : long.MaxValue, -1);
            if (excess[node] > 0)
                queue.Enqueue(node, 0);
        }
        while (queue.TryDequeue(out var node, out var reached))
        {
            if (reached > distance[node])
                continue;
            foreach (var (arc, next, cost) in Leaving(node))
                if (reached + cost < distance[next])
                {
                    (distance[next], by[next]) = (reached + cost, arc);
                    queue.Enqueue(next, distance[next]);
                }
        }
        return (distance, by);
    }

    private int[]? PathAtNoCost(int from, int to)
    {
        var by = new int[nodes];
        Array.Fill(by, -1);
        var seen = new bool[nodes];
        var queue = new Queue<int>([from]);
        seen[from] = true;
        while (queue.TryDequeue(out var node))
        {
            if (node == to)
                return by;
            foreach (var (arc, next, cost) in Leaving(node))
                if (cost == 0 && !seen[next] && !settled.Contains(arc))
                {
                    (seen[next], by[next]) = (true, arc);
                    queue.Enqueue(next);
                }
        }
        return null;
    }

    /// <summary>Residual arcs of a node with their reduced costs.</summary>
    private IEnumerable<(int Arc, int Next, long Cost)> Leaving(int node)
    {
        foreach (var arc in touching[node])
        {
            if (sources[arc] == node && flows[arc] < most[arc])
                yield return (arc, targets[arc], Reduced(arc));
            if (targets[arc] == node && flows[arc] > least[arc])
                yield return (arc, sources[arc], -Reduced(arc));
        }
    }
}
