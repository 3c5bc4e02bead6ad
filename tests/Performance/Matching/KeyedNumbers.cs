namespace Workforce.Performance.Matching;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same key on every version and machine.</summary>
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

    /// <summary>0 up to, but not, <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));
}
