namespace Workforce.UnitTests.Matching;

/// <summary>SplitMix64: the same numbers for the same key, for ever. Small enough to make millions of markets with.</summary>
internal struct KeyedNumbers(ulong key)
{
    private ulong state = key;

    public ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    public void Shuffle<T>(Span<T> items)
    {
        for (var left = items.Length; left > 1; left--)
        {
            var chosen = Below(left);
            (items[chosen], items[left - 1]) = (items[left - 1], items[chosen]);
        }
    }
}
