using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Workforce.Rotation.Matching.Adjustment.Flow;

/// <summary>
/// Minimum-cost flow from teachers through posts to one root, by the primal network simplex with block pricing and
/// strongly feasible trees (Cunningham 1976), which cannot cycle. Each teacher sends one unit; a post passes on
/// between its minimum and its capacity. What breaks these bounds flows through an overflow or a shortfall arc of
/// prohibitive cost. A later run with other costs starts from the last basis.
/// </summary>
internal sealed class NetworkSimplex
{
    private const int Unbounded = int.MaxValue / 2;

    private readonly int[] firsts;
    private readonly int[] capacities, minimums;
    private readonly int teachers, posts, pairs, root;
    private readonly int[] sources, targets;
    private readonly long[] costs;
    private readonly int[] flows;
    private readonly int[] ranges;
    private readonly sbyte[] states;
    private readonly SpanningTree tree;
    private readonly int blockSize;
    private int nextArc;
    private bool hasBasis;

    /// <param name="firsts">Where a teacher's arcs begin; every teacher has at least one.</param>
    /// <param name="postOfPair">The post each arc leads to.</param>
    /// <param name="capacities">By post.</param>
    /// <param name="minimums">By post.</param>
    public NetworkSimplex(int[] firsts, ReadOnlySpan<int> postOfPair, int[] capacities, int[] minimums)
    {
        this.firsts = firsts;
        this.capacities = capacities;
        this.minimums = minimums;
        (teachers, posts, pairs) = (firsts.Length - 1, capacities.Length, postOfPair.Length);
        root = teachers + posts;
        var arcs = pairs + (3 * posts);
        (sources, targets, costs, flows) = (new int[arcs], new int[arcs], new long[arcs], new int[arcs]);
        (ranges, states) = (new int[3 * posts], new sbyte[3 * posts]);
        tree = new SpanningTree(root + 1);
        blockSize = Math.Max(64, (int)Math.Sqrt(arcs));
        for (var teacher = 0; teacher < teachers; teacher++)
            for (var pair = firsts[teacher]; pair < firsts[teacher + 1]; pair++)
                (sources[pair], targets[pair]) = (teacher, teachers + postOfPair[pair]);
        for (var post = 0; post < posts; post++)
        {
            (sources[Seat(post)], targets[Seat(post)], ranges[post]) = (teachers + post, root, capacities[post] - minimums[post]);
            (sources[Overflow(post)], targets[Overflow(post)], ranges[posts + post]) = (teachers + post, root, Unbounded);
            (sources[Shortfall(post)], targets[Shortfall(post)], ranges[(2 * posts) + post]) = (root, teachers + post, Unbounded);
        }
    }

    /// <summary>Pivots of the last run.</summary>
    public long Pivots { get; private set; }

    /// <summary>How many units break a bound: 0 where everybody is placed within capacities and minimums.</summary>
    public long Broken
    {
        get
        {
            var broken = 0L;
            for (var arc = pairs + posts; arc < flows.Length; arc++) broken += flows[arc];
            return broken;
        }
    }

    /// <summary>What a seat at the post costs in the dual: above 0 only where it is full, below 0 only where it is at its minimum.</summary>
    public long Price(int post) => -tree.Potential[teachers + post];

    /// <summary>The arc the teacher's unit takes.</summary>
    public int PairOf(int teacher)
    {
        var pair = firsts[teacher];
        while (flows[pair] == 0) pair++;
        return pair;
    }

    /// <summary>Finds the least cost. <paramref name="prohibitive"/> must exceed what any cycle of pairs can cost.</summary>
    public void Run(ReadOnlySpan<long> pairCosts, long prohibitive)
    {
        pairCosts.CopyTo(costs);
        costs.AsSpan(pairs + posts).Fill(prohibitive);
        if (!hasBasis) Begin();
        tree.Price(root, arc => costs[arc]);
        for (Pivots = 0; FindEntering() is >= 0 and var entering; Pivots++) Pivot(entering);
    }

    private int Seat(int post) => pairs + post;

    private int Overflow(int post) => pairs + posts + post;

    private int Shortfall(int post) => pairs + (2 * posts) + post;

    /// <summary>Everybody at her cheapest post that has room, or at her cheapest; each teacher a leaf below her post.</summary>
    private void Begin()
    {
        hasBasis = true;
        var loads = new int[posts];
        for (var teacher = 0; teacher < teachers; teacher++)
        {
            int cheapest = firsts[teacher], open = -1;
            for (var pair = firsts[teacher]; pair < firsts[teacher + 1]; pair++)
            {
                if (costs[pair] < costs[cheapest]) cheapest = pair;
                var post = targets[pair] - teachers;
                if (loads[post] < capacities[post] && (open < 0 || costs[pair] < costs[open])) open = pair;
            }

            var taken = open < 0 ? cheapest : open;
            flows[taken] = 1;
            loads[targets[taken] - teachers]++;
            tree.Hang(teacher, targets[taken], taken, up: true);
        }

        states.AsSpan().Fill(1);
        for (var post = 0; post < posts; post++)
        {
            var (load, basic) = (loads[post], Seat(post));
            flows[Seat(post)] = Math.Clamp(load - minimums[post], 0, ranges[post]);
            if (load < minimums[post])
            {
                flows[basic = Shortfall(post)] = minimums[post] - load;
            }
            else if (load >= capacities[post])
            {
                states[post] = -1;
                flows[basic = Overflow(post)] = load - capacities[post];
            }

            states[basic - pairs] = 0;
            tree.Hang(teachers + post, root, basic, up: sources[basic] != root);
        }
    }

    /// <summary>The arc that violates optimality most within a block, blocks taken in turn; -1 at the optimum.</summary>
    private int FindEntering()
    {
        var potentials = tree.Potential;
        ref var cost = ref MemoryMarshal.GetArrayDataReference(costs);
        ref var source = ref MemoryMarshal.GetArrayDataReference(sources);
        ref var target = ref MemoryMarshal.GetArrayDataReference(targets);
        ref var potential = ref MemoryMarshal.GetArrayDataReference(potentials);
        var (best, entering) = (0L, -1);
        for (var left = costs.Length; left > 0;)
        {
            var stop = Math.Min(nextArc + Math.Min(blockSize, left), nextArc < pairs ? pairs : costs.Length);
            left -= stop - nextArc;
            if (nextArc < pairs)
            {
                for (var arc = nextArc; arc < stop; arc++)
                {
                    var reduced = Unsafe.Add(ref cost, arc) + Unsafe.Add(ref potential, Unsafe.Add(ref source, arc)) - Unsafe.Add(ref potential, Unsafe.Add(ref target, arc));
                    if (reduced < best) (best, entering) = (reduced, arc);
                }
            }
            else
            {
                for (var arc = nextArc; arc < stop; arc++)
                {
                    var reduced = states[arc - pairs] * (costs[arc] + potentials[sources[arc]] - potentials[targets[arc]]);
                    if (reduced < best) (best, entering) = (reduced, arc);
                }
            }

            nextArc = stop == costs.Length ? 0 : stop;
            if (entering >= 0) return entering;
        }

        return -1;
    }

    private int Range(int arc) => arc < pairs ? Unbounded : ranges[arc - pairs];

    private void Pivot(int entering)
    {
        var forward = entering < pairs || states[entering - pairs] > 0;
        var (from, to) = forward ? (sources[entering], targets[entering]) : (targets[entering], sources[entering]);
        var join = tree.Join(from, to);

        // The last blocking arc of the cycle, walked from the join along the flow, leaves: that keeps the tree strongly feasible.
        var (delta, leaving, leavesBefore) = (Range(entering), -1, false);
        for (var node = from; node != join; node = tree.Parent[node])
        {
            var arc = tree.Arc[node];
            var residual = tree.Up[node] ? flows[arc] : Range(arc) - flows[arc];
            if (residual < delta) (delta, leaving, leavesBefore) = (residual, node, true);
        }

        for (var node = to; node != join; node = tree.Parent[node])
        {
            var arc = tree.Arc[node];
            var residual = tree.Up[node] ? Range(arc) - flows[arc] : flows[arc];
            if (residual <= delta) (delta, leaving, leavesBefore) = (residual, node, false);
        }

        if (delta > 0)
        {
            flows[entering] += forward ? delta : -delta;
            for (var node = from; node != join; node = tree.Parent[node]) flows[tree.Arc[node]] += tree.Up[node] ? -delta : delta;
            for (var node = to; node != join; node = tree.Parent[node]) flows[tree.Arc[node]] += tree.Up[node] ? delta : -delta;
        }

        if (leaving < 0)
        {
            states[entering - pairs] = (sbyte)-states[entering - pairs];
            return;
        }

        var left = tree.Arc[leaving];
        if (left >= pairs) states[left - pairs] = (sbyte)(flows[left] == 0 ? 1 : -1);
        if (entering >= pairs) states[entering - pairs] = 0;
        var reduced = costs[entering] + tree.Potential[sources[entering]] - tree.Potential[targets[entering]];
        var (top, parent) = leavesBefore ? (from, to) : (to, from);
        var up = top == sources[entering];
        tree.Rehang(leaving, top, parent, entering, up);
        tree.Shift(top, up ? -reduced : reduced);
    }
}
