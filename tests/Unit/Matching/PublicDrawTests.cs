using Workforce.Rotation.Matching.Draw;
using Workforce.Rotation.Matching.Ids;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>The draw against numbers computed by Python's hmac module from the published rule.</summary>
public sealed class PublicDrawTests
{
    [Fact]
    public void Lotteries_FollowThePublishedRule()
    {
        var seed = Convert.FromHexString("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
        var ids = new IdCollector();
        foreach (var id in (string[])["T-001", "T-002", "T-003", "张老师", "李老师", "王老师", "ß", "a"]) ids.TryAdd(System.Text.Encoding.UTF8.GetBytes(id), out _);
        var table = ids.Sorted(out _);

        var lotteries = PublicDraw.Lotteries(seed, "海曙-2026", table);

        Assert.Equal(["王老师", "张老师", "ß", "T-003", "a", "T-002", "李老师", "T-001"], Enumerable.Range(0, table.Count).OrderBy(teacher => lotteries[teacher]).Select(teacher => table[teacher]));
    }

    [Fact]
    public void Lotteries_AreThePositionsFromOne()
    {
        var ids = new IdCollector();
        for (var i = 0; i < 10_000; i++) ids.TryAdd(BitConverter.GetBytes(i * 2654435761L), out _);
        var lotteries = PublicDraw.Lotteries(new byte[32], "r", ids.Sorted(out _));
        Assert.Equal(Enumerable.Range(1, 10_000).Select(position => (ulong)position), lotteries.Order());
    }
}
