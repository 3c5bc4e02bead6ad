namespace Workforce.Rotation.Matching.Adjustment.Placing;

/// <summary>Strongly connected components (Tarjan 1972), without recursion: nodes of the same label reach each other.</summary>
internal static class MutualReach
{
    /// <param name="starts">Where a node's arrows begin; one entry more than nodes.</param>
    /// <param name="targets">Where they lead.</param>
    public static int[] Labels(int[] starts, int[] targets)
    {
        var nodes = starts.Length - 1;
        var (labels, order, low, next) = (new int[nodes], new int[nodes], new int[nodes], starts[..nodes]);
        var (path, open) = (new Stack<int>(), new Stack<int>());
        var (visited, found) = (0, 0);
        for (var root = 0; root < nodes; root++)
        {
            if (order[root] == 0) Enter(root);
            while (path.TryPeek(out var node))
            {
                if (next[node] < starts[node + 1])
                {
                    var target = targets[next[node]++];
                    if (order[target] == 0) Enter(target);
                    else if (labels[target] == 0) low[node] = Math.Min(low[node], order[target]);
                    continue;
                }

                path.Pop();
                if (path.TryPeek(out var above)) low[above] = Math.Min(low[above], low[node]);
                if (low[node] < order[node]) continue;
                found++;
                int member;
                do labels[member = open.Pop()] = found;
                while (member != node);
            }
        }

        return labels;

        void Enter(int node)
        {
            order[node] = low[node] = ++visited;
            path.Push(node);
            open.Push(node);
        }
    }
}
