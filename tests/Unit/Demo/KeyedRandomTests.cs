using Workforce.Demo.Generation;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class KeyedRandomTests
{
    /// <summary>Written down once: a changed generator would silently change every demo and every picture of it.</summary>
    [Fact]
    public void Next_IsTheSequenceItAlwaysWas()
    {
        var random = new KeyedRandom("test", 7);
        Assert.Equal([18173685432885809414UL, 388374141951198092UL, 7939071082378913682UL], [random.Next(), random.Next(), random.Next()]);
    }

    [Fact]
    public void Below_ReachesEveryValueAboutEquallyOften()
    {
        var random = new KeyedRandom("even", 1);
        var counts = new int[10];
        for (var i = 0; i < 100_000; i++)
            counts[random.Below(10)]++;
        Assert.All(counts, n => Assert.InRange(n, 9_600, 10_400));
    }

    [Fact]
    public void Split_AddsUpExactly()
    {
        Assert.Equal([4, 3, 3], Apportionment.Split(10, [1, 1, 1]));
        Assert.Equal([38, 76, 75], Apportionment.Split(189, [2, 4, 4]));
        Assert.Equal([0, 0], Apportionment.Split(5, [0, 0]));
    }
}
