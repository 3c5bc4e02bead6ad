using System.Text;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Ids;
using Workforce.Rotation.Matching.Verification;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>One million small markets, solved with and without exchange and verified.</summary>
public sealed class MillionMarkets
{
    private const int Count = 1_000_000;
    private static readonly IdTable[] Ids = Enumerable.Range(0, 9).Select(Table).ToArray();

    [Fact]
    public void OneMillionGeneratedMarkets_AreSolvedWithoutAViolation()
    {
        var placed = 0L;
        Parallel.For(0, Count / 1000, new ParallelOptions { MaxDegreeOfParallelism = 2 }, thousand =>
        {
            var here = 0;
            for (var number = thousand * 1000; number < (thousand + 1) * 1000; number++)
            {
                var market = Market((ulong)number);
                var rule = number % 4 == 0 ? ExchangeRule.Cycles : ExchangeRule.None;
                var outcome = Matcher.Solve(market, new MatcherOptions(rule, Threads: 1));
                var violations = Verifier.Verify(market, rule, outcome);
                if (violations.Count > 0) Assert.Fail($"Market {number}: {string.Join(' ', violations)}");
                here += outcome.Placements.Count(placement => placement.IsPlaced);
            }

            Interlocked.Add(ref placed, here);
        });
        Assert.InRange(placed, Count, 8L * Count);
    }

    private static Market Market(ulong key)
    {
        var numbers = new KeyedNumbers(key);
        int posts = 1 + numbers.Below(6), teachers = numbers.Below(9);
        var capacities = new int[posts];
        for (var post = 0; post < posts; post++) capacities[post] = numbers.Below(3);
        var left = (int[])capacities.Clone();

        var (currents, guaranteed, lotteries) = (new int[teachers], new bool[teachers], new ulong[teachers]);
        var firsts = new int[teachers + 1];
        var choices = new Choice[teachers * posts];
        var order = new int[posts];
        for (var post = 0; post < posts; post++) order[post] = post;
        for (var teacher = 0; teacher < teachers; teacher++)
        {
            lotteries[teacher] = (numbers.Next() & ~15UL) | (uint)teacher;
            currents[teacher] = numbers.Below(posts + 1) - 1;
            guaranteed[teacher] = currents[teacher] >= 0 && numbers.Below(2) == 0 && left[currents[teacher]]-- > 0;
            numbers.Shuffle<int>(order);
            firsts[teacher + 1] = firsts[teacher] + numbers.Below(posts + 1);
            for (var rank = 0; rank < firsts[teacher + 1] - firsts[teacher]; rank++)
                choices[firsts[teacher] + rank] = new Choice(order[rank], numbers.Below(6) == 0 ? Choice.NotAdmitted : numbers.Below(4));
        }

        return new Market(Ids[posts], capacities, Ids[teachers], lotteries, currents, guaranteed, firsts, choices[..firsts[^1]], ScoreScale.Of((long[])[3, 0]));
    }

    private static IdTable Table(int count) =>
        new(Encoding.ASCII.GetBytes("abcdefgh"[..count]), Enumerable.Range(0, count + 1).ToArray());
}
