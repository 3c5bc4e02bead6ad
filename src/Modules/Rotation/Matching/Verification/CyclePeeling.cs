namespace Workforce.Rotation.Matching.Verification;

/// <summary>Takes away, one after another, whatever no arrow leads to; an arrow's cycle is what cannot be taken away.</summary>
internal static class CyclePeeling
{
    /// <summary>The nodes of one cycle, in its order; empty where there is none.</summary>
    public static List<int> Remaining(int nodes, List<(int From, int To)> arrows)
    {
        var incoming = new int[nodes];
        var starts = new int[nodes + 1];
        foreach (var (from, to) in arrows)
        {
            incoming[to]++;
            starts[from + 1]++;
        }

        for (var node = 0; node < nodes; node++) starts[node + 1] += starts[node];
        var next = starts.AsSpan(0, nodes).ToArray();
        var targets = new int[arrows.Count];
        foreach (var (from, to) in arrows) targets[next[from]++] = to;

        var open = new Stack<int>(Enumerable.Range(0, nodes).Where(node => incoming[node] == 0));
        while (open.TryPop(out var node))
            foreach (var target in targets.AsSpan(starts[node]..starts[node + 1]))
                if (--incoming[target] == 0) open.Push(target);

        return Cycle(incoming, arrows);
    }

    /// <summary>Whatever remains has an arrow coming in from what remains: walk these back until a node comes again.</summary>
    private static List<int> Cycle(int[] incoming, List<(int From, int To)> arrows)
    {
        var cameFrom = new Dictionary<int, int>();
        foreach (var (from, to) in arrows)
            if (incoming[from] > 0 && incoming[to] > 0) cameFrom[to] = from;
        if (cameFrom.Count == 0) return [];

        var path = new List<int>();
        var visited = new HashSet<int>();
        var at = cameFrom.Keys.Min();
        for (; visited.Add(at); at = cameFrom[at]) path.Add(at);

        path.RemoveRange(0, path.IndexOf(at));
        path.Reverse();
        return path;
    }
}
