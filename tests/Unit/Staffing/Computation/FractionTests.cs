using CsCheck;
using Workforce.Staffing.Domain.Computation;
using Xunit;

namespace Workforce.UnitTests.Staffing.Computation;

public sealed class FractionTests
{
    private static readonly Gen<Fraction> Exact = Gen.Select(Gen.Int[-100_000, 100_000], Gen.Int[1, 500]).Select(pair => Fraction.Of(pair.Item1, pair.Item2));

    [Fact]
    public void Text_ReadsBackExactly() => Exact.Sample(value => Assert.Equal(value, FractionText.Parse(value.ToString())));

    [Fact]
    public void FloorHalfUpAndCeiling_StandInOrder() => Exact.Sample(value =>
    {
        Assert.True(value.Floor() <= value && value <= value.Ceiling() && value.Ceiling() - value.Floor() <= 1);
        Assert.True(value.Floor() <= value.HalfUp() && value.HalfUp() <= value.Ceiling());
    });

    [Fact]
    public void Sum_IsOrderless_AndDivisionUndoesProduct() => Gen.Select(Exact, Exact, Exact).Sample((a, b, c) =>
    {
        Assert.Equal(a + b + c, c + b + a);
        Assert.True(b.Num == 0 || a * b / b == a);
    });

    [Theory]
    [InlineData("13.5", "27/2"), InlineData("19", "19"), InlineData("0.478", "239/500")]
    public void Decimal_IsKeptAsWritten(string written, string kept) => Assert.Equal(kept, Fraction.Of(decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture)).ToString());
}
