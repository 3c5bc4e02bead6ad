namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>Which nodes lie on a common circle of arrows (Sharir 1981): along the arrows for an order, then against them in that order.</summary>
internal static class Circles
{
    public static int[] Of(List<int>[] arrows)
    {
        var against = Array.ConvertAll(arrows, _ => new List<int>());
        for (var from = 0; from < arrows.Length; from++)
            foreach (var to in arrows[from]) against[to].Add(from);

        var circle = new int[arrows.Length];
        foreach (var node in Finished(arrows))
        {
            if (circle[node] > 0) continue;
            var open = new Stack<int>([node]);
            while (open.TryPop(out var member))
            {
                if (circle[member] > 0) continue;
                circle[member] = node + 1;
                foreach (var other in against[member]) open.Push(other);
            }
        }

        return circle;
    }

    /// <summary>The nodes, last finished first, as a walk along the arrows leaves them.</summary>
    private static List<int> Finished(List<int>[] arrows)
    {
        var (seen, next, finished, path) = (new bool[arrows.Length], new int[arrows.Length], new List<int>(), new Stack<int>());
        for (var start = 0; start < arrows.Length; start++)
        {
            if (!seen[start]) path.Push(start);
            seen[start] = true;
            while (path.TryPeek(out var node))
            {
                if (next[node] == arrows[node].Count)
                {
                    finished.Add(path.Pop());
                    continue;
                }

                var to = arrows[node][next[node]++];
                if (!seen[to]) path.Push(to);
                seen[to] = true;
            }
        }

        finished.Reverse();
        return finished;
    }
}
