using System.Numerics;

namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>Who has no seat and is still to propose: a bit per member, so that a walk meets them in the order of memory.</summary>
internal sealed class FreeMembers
{
    private readonly int from;
    private readonly ulong[] bits;
    private int word;

    /// <summary>At first everybody from..to is free.</summary>
    public FreeMembers(int from, int to)
    {
        this.from = from;
        bits = new ulong[(to - from + 63) / 64];
        Array.Fill(bits, ulong.MaxValue);
        if ((to - from) % 64 is var rest and > 0) bits[^1] = (1UL << rest) - 1;
    }

    public void Add(int member) => bits[(member - from) / 64] |= 1UL << ((member - from) % 64);

    public void Remove(int member) => bits[(member - from) / 64] &= ~(1UL << ((member - from) % 64));

    /// <summary>Takes the next few out; after the last one, 0 once, and the walk begins again.</summary>
    public int Take(Span<int> batch)
    {
        var taken = 0;
        for (; word < bits.Length; word++)
            for (; bits[word] != 0; bits[word] &= bits[word] - 1)
            {
                if (taken == batch.Length) return taken;
                batch[taken++] = from + (word * 64) + BitOperations.TrailingZeroCount(bits[word]);
            }

        if (taken == 0) word = 0;
        return taken;
    }
}
