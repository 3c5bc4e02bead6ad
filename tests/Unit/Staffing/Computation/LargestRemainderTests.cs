using CsCheck;
using Workforce.Staffing.Domain.Computation;
using Xunit;

namespace Workforce.UnitTests.Staffing.Computation;

public sealed class LargestRemainderTests
{
    private static readonly Gen<List<Fraction>> Wants = Gen.Select(Gen.Int[1, 5000], Any.Of(1, 2, 19, 25, 27)).Select(pair => Fraction.Of(pair.Item1, pair.Item2)).List[1, 60];

    [Fact]
    public void Parts_SumExactlyToTheTotal() => Gen.Select(Wants, Gen.Int[0, 20_000]).Sample((wants, total) => Assert.Equal(total, LargestRemainder.Split(total, wants).Sum()));

    [Fact]
    public void Part_IsItsShareRoundedDownOrUp() => Gen.Select(Wants, Gen.Int[0, 20_000]).Sample((wants, total) =>
    {
        var sum = wants.Aggregate(Fraction.Zero, (all, want) => all + want).ToDecimal();
        var parts = LargestRemainder.Split(total, wants);
        for (var i = 0; i < parts.Length; i++)
            Assert.InRange(parts[i] - (wants[i].ToDecimal() * total / sum), -1.000001m, 1.000001m);
    });

    [Fact]
    public void LargerRemainder_IsServedFirst() => Gen.Select(Wants, Gen.Int[0, 20_000]).Sample((wants, total) =>
    {
        var sum = wants.Aggregate(Fraction.Zero, (all, want) => all + want).ToDecimal();
        var parts = LargestRemainder.Split(total, wants);
        decimal Remainder(int i) => (wants[i].ToDecimal() * total / sum) - Math.Floor(wants[i].ToDecimal() * total / sum);
        var up = Enumerable.Range(0, parts.Length).Where(i => parts[i] > Math.Floor(wants[i].ToDecimal() * total / sum) + 0.5m).ToList();
        var down = Enumerable.Range(0, parts.Length).Except(up).ToList();
        Assert.True(up.Count == 0 || down.Count == 0 || up.Min(Remainder) >= down.Max(Remainder) - 0.0000001m);
    });

    [Fact]
    public void MoreWanted_NeverGetsFewer() => Gen.Select(Wants, Gen.Int[0, 20_000]).Sample((wants, total) =>
    {
        var parts = LargestRemainder.Split(total, wants);
        for (var i = 1; i < parts.Length; i++)
            Assert.True(wants[i - 1] < wants[i] ? parts[i - 1] <= parts[i] : wants[i - 1] == wants[i] || parts[i - 1] >= parts[i]);
    });

    [Fact]
    public void EqualRemainders_GoToTheEarlierLine() => Assert.Equal([2L, 1L, 1L], LargestRemainder.Split(4, [1, 1, 1]));

    [Fact]
    public void NothingWanted_IsRefused() => Assert.Throws<ArgumentException>(() => LargestRemainder.Split(3, [0, 0]));
}
