namespace Workforce.Rotation.Matching.Adjustment.Flow;

/// <summary>The basis of a network simplex: every node with the arc that ties it to its parent, and its potential.</summary>
internal sealed class SpanningTree
{
    private const int None = -1;
    private readonly int[] firstChild, next, previous;

    public SpanningTree(int nodes)
    {
        Parent = New(nodes);
        Arc = New(nodes);
        firstChild = New(nodes);
        next = New(nodes);
        previous = New(nodes);
        Up = new bool[nodes];
        Depth = new int[nodes];
        Potential = new long[nodes];
    }

    public int[] Parent { get; }

    /// <summary>By node, the arc between it and its parent.</summary>
    public int[] Arc { get; }

    /// <summary>By node, whether that arc leads from it to its parent.</summary>
    public bool[] Up { get; }

    public int[] Depth { get; }

    public long[] Potential { get; }

    public void Hang(int node, int parent, int arc, bool up)
    {
        (Parent[node], Arc[node], Up[node]) = (parent, arc, up);
        previous[node] = None;
        next[node] = firstChild[parent];
        if (next[node] != None) previous[next[node]] = node;
        firstChild[parent] = node;
    }

    public int Join(int a, int b)
    {
        while (a != b)
        {
            if (Depth[a] >= Depth[b]) a = Parent[a];
            else b = Parent[b];
        }

        return a;
    }

    /// <summary>Cuts the branch off at <paramref name="cut"/>, turns it so that <paramref name="top"/> is its root, and hangs it under another parent.</summary>
    public void Rehang(int cut, int top, int parent, int arc, bool up)
    {
        for (var node = top; ; )
        {
            var (oldParent, oldArc, oldUp) = (Parent[node], Arc[node], Up[node]);
            Detach(node);
            Hang(node, parent, arc, up);
            if (node == cut) return;
            (parent, arc, up, node) = (node, oldArc, !oldUp, oldParent);
        }
    }

    /// <summary>Sets depths anew and shifts the potentials of a whole branch.</summary>
    public void Shift(int top, long by)
    {
        for (var node = top; ; )
        {
            Depth[node] = Depth[Parent[node]] + 1;
            Potential[node] += by;
            if (firstChild[node] != None)
            {
                node = firstChild[node];
                continue;
            }

            while (node != top && next[node] == None) node = Parent[node];
            if (node == top) return;
            node = next[node];
        }
    }

    /// <summary>Potentials from the root down: along a tree arc of cost c the potential rises by c.</summary>
    public void Price(int root, Func<int, long> costOfArc)
    {
        Potential[root] = 0;
        for (var node = firstChild[root]; node != None; )
        {
            var parent = Parent[node];
            var cost = costOfArc(Arc[node]);
            Potential[node] = Up[node] ? Potential[parent] - cost : Potential[parent] + cost;
            Depth[node] = Depth[parent] + 1;
            if (firstChild[node] != None)
            {
                node = firstChild[node];
                continue;
            }

            while (node != root && next[node] == None) node = Parent[node];
            node = node == root ? None : next[node];
        }
    }

    private void Detach(int node)
    {
        if (previous[node] != None) next[previous[node]] = next[node];
        else firstChild[Parent[node]] = next[node];
        if (next[node] != None) previous[next[node]] = previous[node];
    }

    private static int[] New(int count)
    {
        var array = new int[count];
        Array.Fill(array, None);
        return array;
    }
}
