using System.Globalization;
using System.Text.Json.Serialization;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>An exact number of posts: 502 / 39 stays 502/39 until it is rounded once. Overflow throws, it never wraps.</summary>
[JsonConverter(typeof(FractionJson))]
internal readonly struct Fraction : IComparable<Fraction>, IEquatable<Fraction>
{
    private readonly long den;

    private Fraction(long num, long den) => (Num, this.den) = (num, den);

    public static readonly Fraction Zero = new(0, 1);

    public long Num { get; }

    /// <summary>Always above zero, without a common factor with <see cref="Num"/>.</summary>
    public long Den => den == 0 ? 1 : den;

    public bool IsWhole => Den == 1;

    public static Fraction Of(long num, long den)
    {
        if (den == 0)
            throw new DivideByZeroException();
        var common = Gcd(Math.Abs(num), Math.Abs(den));
        return common == 0 ? Zero : new(Math.Sign(den) * (num / common), Math.Abs(den) / common);
    }

    /// <summary>A decimal as it is written: 13.5 is 27/2.</summary>
    public static Fraction Of(decimal value)
    {
        var den = 1L;
        for (; value != decimal.Truncate(value); value *= 10)
            den = checked(den * 10);
        return Of(checked((long)value), den);
    }

    public static implicit operator Fraction(long whole) => new(whole, 1);

    public static Fraction operator +(Fraction a, Fraction b)
    {
        if (a.Den == b.Den)
            return Of(checked(a.Num + b.Num), a.Den);
        var common = Gcd(a.Den, b.Den);
        return Of(checked((a.Num * (b.Den / common)) + (b.Num * (a.Den / common))), checked(a.Den / common * b.Den));
    }

    public static Fraction operator -(Fraction a, Fraction b) => a + new Fraction(-b.Num, b.Den);

    public static Fraction operator *(Fraction a, Fraction b)
    {
        var (left, right) = (Gcd(Math.Abs(a.Num), b.Den), Gcd(Math.Abs(b.Num), a.Den));
        return left == 0 || right == 0 ? Zero : new(checked(a.Num / left * (b.Num / right)), checked(a.Den / right * (b.Den / left)));
    }

    public static Fraction operator /(Fraction a, Fraction b) => b.Num == 0 ? throw new DivideByZeroException() : a * (b.Num < 0 ? new Fraction(-b.Den, -b.Num) : new Fraction(b.Den, b.Num));

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    public static Fraction Max(Fraction a, Fraction b) => a < b ? b : a;

    public long Floor() => Num >= 0 ? Num / Den : -((-Num + Den - 1) / Den);

    public long Ceiling() => -new Fraction(-Num, Den).Floor();

    /// <summary>四舍五入: a half goes up.</summary>
    public long HalfUp() => (this + Of(1, 2)).Floor();

    public decimal ToDecimal() => (decimal)Num / Den;

    public int CompareTo(Fraction other) => ((Int128)Num * other.Den).CompareTo((Int128)other.Num * Den);

    public bool Equals(Fraction other) => Num == other.Num && Den == other.Den;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Num, Den);

    public override string ToString() => IsWhole ? Num.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Num}/{Den}");

    private static long Gcd(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
