namespace Workforce.Rotation.Domain.Exams;

/// <summary>
/// A mark's share of the score in thousandths of a point: mark ÷ full marks × weight × share, computed exactly and rounded
/// once, half up. A score is the sum of its rounded shares, so what is printed adds up.
/// </summary>
internal static class Shares
{
    /// <param name="thousandths">The mark times 1,000.</param>
    /// <param name="maximum">Full marks.</param>
    /// <param name="weight">Points that full marks bring.</param>
    public static int Of(int thousandths, decimal maximum, decimal weight)
    {
        var (numerator, denominator) = (thousandths * Scaled(weight), Scaled(maximum));
        return (int)((2 * numerator + denominator) / (2 * denominator));
    }

    /// <summary>The exact average of whole thousandths times weight ÷ maximum, rounded the same way.</summary>
    public static int OfAverage(IReadOnlyCollection<int> thousandths, decimal maximum, decimal weight)
    {
        var (numerator, denominator) = (thousandths.Sum(t => (long)t) * Scaled(weight), Scaled(maximum) * thousandths.Count);
        return (int)((2 * numerator + denominator) / (2 * denominator));
    }

    // Full marks and weights have at most six places: a weight of two places under a share of two.
    private static Int128 Scaled(decimal value) => (Int128)decimal.Round(value * 1_000_000);
}
