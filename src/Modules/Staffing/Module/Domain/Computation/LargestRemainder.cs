using System.Numerics;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>
/// Splits a whole number in proportion to exact wants: each gets the floor of its share, what is left goes to the largest
/// remainders, the earlier line first where remainders are equal. The parts always sum exactly to the total.
/// </summary>
internal static class LargestRemainder
{
    public static long[] Split(long total, IReadOnlyList<Fraction> wants)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        if (wants.Any(w => w < Fraction.Zero))
            throw new ArgumentException("A want is never negative.", nameof(wants));
        var parts = new long[wants.Count];
        var common = wants.Select(w => w.Den).Distinct().Aggregate(BigInteger.One, (all, den) => all / BigInteger.GreatestCommonDivisor(all, den) * den);
        var whole = wants.Select(w => w.Num * (common / w.Den)).ToArray();
        var sum = whole.Aggregate(BigInteger.Zero, (all, one) => all + one);
        if (sum.IsZero)
            return total == 0 ? parts : throw new ArgumentException("Nothing wants a part of the total.", nameof(wants));
        var left = total;
        var remainders = new BigInteger[wants.Count];
        for (var i = 0; i < whole.Length; i++)
        {
            parts[i] = (long)BigInteger.DivRem(whole[i] * total, sum, out remainders[i]);
            left -= parts[i];
        }
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).Take((int)left))
            parts[i]++;
        return parts;
    }
}
