using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>The seats of all posts in one array; each post keeps its holders as a heap with the one who stands last on top.</summary>
internal sealed class Seats
{
    private readonly ulong[] holders;
    private readonly SeatCount[] counts;

    public Seats(ReadOnlySpan<int> seatsOfPost)
    {
        counts = new SeatCount[seatsOfPost.Length];
        Cutoffs = new ulong[seatsOfPost.Length];
        var start = 0;
        for (var post = 0; post < seatsOfPost.Length; post++)
        {
            counts[post] = new SeatCount(start, seatsOfPost[post]);
            Cutoffs[post] = seatsOfPost[post] == 0 ? Standing.Nobody : Standing.Anybody;
            start = checked(start + seatsOfPost[post]);
        }

        holders = GC.AllocateUninitializedArray<ulong>(start);
    }

    /// <summary>By post: whoever stands before this is admitted.</summary>
    public ulong[] Cutoffs { get; }

    public ReadOnlySpan<ulong> Holders(int post) => holders.AsSpan(counts[post].Start, counts[post].Filled);

    /// <summary>Seats somebody who stands before the cutoff. Returns who lost the seat, or <see cref="Standing.Anybody"/> when it was free.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Admit(int post, ulong standing)
    {
        ref var count = ref counts[post];
        ref var heap = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(holders), count.Start);
        if (count.Filled == count.Capacity)
        {
            var last = heap;
            Sink(ref heap, count.Capacity, standing);
            Cutoffs[post] = heap;
            return last;
        }

        Rise(ref heap, count.Filled++, standing);
        if (count.Filled == count.Capacity) Cutoffs[post] = heap;
        return Standing.Anybody;
    }

    /// <summary>Undoes the last admission that is not yet undone at this post. Who lost the seat stood last of all, so he rises to the top.</summary>
    public void TakeBack(int post, ulong standing, ulong lost)
    {
        ref var count = ref counts[post];
        ref var heap = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(holders), count.Start);
        var at = Holders(post).IndexOf(standing);
        if (lost != Standing.Anybody)
        {
            Rise(ref heap, at, lost);
            Cutoffs[post] = heap;
            return;
        }

        Rise(ref heap, at, ulong.MaxValue);
        var end = Unsafe.Add(ref heap, --count.Filled);
        if (count.Filled > 0) Sink(ref heap, count.Filled, end);
        Cutoffs[post] = Standing.Anybody;
    }

    public void FetchCount(int post) => Prefetch.Line(ref counts[post]);

    public void FetchHolders(int post) => Prefetch.Line(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(holders), counts[post].Start));

    private static void Rise(ref ulong heap, int at, ulong standing)
    {
        while (at > 0)
        {
            var above = (at - 1) >> 1;
            if (Unsafe.Add(ref heap, above) >= standing) break;
            Unsafe.Add(ref heap, at) = Unsafe.Add(ref heap, above);
            at = above;
        }

        Unsafe.Add(ref heap, at) = standing;
    }

    private static void Sink(ref ulong heap, int count, ulong standing)
    {
        var at = 0;
        for (var below = 1; below < count; below = (2 * at) + 1)
        {
            if (below + 1 < count && Unsafe.Add(ref heap, below + 1) > Unsafe.Add(ref heap, below)) below++;
            if (Unsafe.Add(ref heap, below) <= standing) break;
            Unsafe.Add(ref heap, at) = Unsafe.Add(ref heap, below);
            at = below;
        }

        Unsafe.Add(ref heap, at) = standing;
    }

    private struct SeatCount(int start, int capacity)
    {
        public readonly int Start = start;
        public readonly int Capacity = capacity;
        public int Filled;
    }
}
