namespace Workforce.Rotation.Matching.Ids;

/// <summary>
/// Takes ids in order of arrival, finds them again by a hash of their bytes, and sorts them at the end. The hash is
/// seeded anew by each process, so nobody can prepare ids that collide; no result depends on it.
/// </summary>
internal sealed class IdCollector
{
    private byte[] bytes = new byte[1024];
    private int[] starts = new int[64];
    private Slot[] slots = new Slot[64];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Utf8(int arrival) => bytes.AsSpan(starts[arrival], starts[arrival + 1] - starts[arrival]);

    /// <summary>The arrival number of the id, or -1.</summary>
    public int Find(ReadOnlySpan<byte> id) => SlotOf(id).Arrival - 1;

    /// <summary>False, and the arrival number it already has, where the id came before.</summary>
    public bool TryAdd(ReadOnlySpan<byte> id, out int arrival)
    {
        ref var slot = ref SlotOf(id);
        if (slot.IsTaken)
        {
            arrival = slot.Arrival - 1;
            return false;
        }

        arrival = Count;
        Append(id);
        slot = new Slot(id, Count);
        if (Count * 2 > slots.Length) Rehash();
        return true;
    }

    /// <summary>The ids in byte order, and for each arrival its position in that order.</summary>
    public IdTable Sorted(out int[] positionOfArrival)
    {
        var order = new int[Count];
        for (var i = 0; i < Count; i++) order[i] = i;
        if (!InOrder()) Array.Sort(order, (a, b) => Utf8(a).SequenceCompareTo(Utf8(b)));

        positionOfArrival = new int[Count];
        var sortedBytes = new byte[Count == 0 ? 0 : starts[Count]];
        var sortedStarts = new int[Count + 1];
        for (var position = 0; position < Count; position++)
        {
            var id = Utf8(order[position]);
            id.CopyTo(sortedBytes.AsSpan(sortedStarts[position]));
            sortedStarts[position + 1] = sortedStarts[position] + id.Length;
            positionOfArrival[order[position]] = position;
        }

        return new IdTable(sortedBytes, sortedStarts);
    }

    private bool InOrder()
    {
        for (var i = 1; i < Count; i++)
            if (Utf8(i - 1).SequenceCompareTo(Utf8(i)) > 0) return false;
        return true;
    }

    private void Append(ReadOnlySpan<byte> id)
    {
        var start = starts[Count];
        if (start + id.Length > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, start + id.Length));
        if (Count + 2 > starts.Length) Array.Resize(ref starts, starts.Length * 2);
        id.CopyTo(bytes.AsSpan(start));
        starts[++Count] = start + id.Length;
    }

    /// <summary>The slot of the id, or the free one where it would go.</summary>
    private ref Slot SlotOf(ReadOnlySpan<byte> id)
    {
        var wanted = new Slot(id, 0);
        var mask = slots.Length - 1;
        for (var at = Hash(id) & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref slots[at];
            if (!slot.IsTaken || (slot.MayBe(in wanted) && (Slot.HoldsAll(id) || Utf8(slot.Arrival - 1).SequenceEqual(id)))) return ref slot;
        }
    }

    private void Rehash()
    {
        slots = new Slot[slots.Length * 2];
        for (var arrival = 0; arrival < Count; arrival++) SlotOf(Utf8(arrival)) = new Slot(Utf8(arrival), arrival + 1);
    }

    private static int Hash(ReadOnlySpan<byte> id)
    {
        var hash = new HashCode();
        hash.AddBytes(id);
        return hash.ToHashCode();
    }
}
