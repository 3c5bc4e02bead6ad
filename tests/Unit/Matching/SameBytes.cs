using System.Globalization;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>The same round gives the same bytes, whatever the order of its rows, the threads at work or the culture of the machine.</summary>
public sealed class SameBytes
{
    [Theory]
    [InlineData("none")]
    [InlineData("cycles")]
    public void RowsInAnyOrder_GiveTheSameFiles(string exchange)
    {
        using var bundle = BundleText.Generated(120, exchange: exchange);
        var expected = Matched(bundle);
        var numbers = new KeyedNumbers(7);
        for (var turn = 0; turn < 5; turn++)
        {
            foreach (var file in (string[])["posts.csv", "teachers.csv", "choices.csv"])
            {
                var rows = bundle.Rows(file).ToArray();
                numbers.Shuffle<string[]>(rows);
                bundle.SetRows(file, rows);
            }

            Assert.Equal(expected, Matched(bundle));
        }
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void AnyCulture_GivesTheSameFilesAndWords(string culture)
    {
        using var bundle = BundleText.Generated(60);
        var expected = (Matched(bundle), bundle.Run("explain", "--teacher", "师0007").Output);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var found = (Matched(bundle), bundle.Run("explain", "--teacher", "师0007").Output);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData(ExchangeRule.None)]
    [InlineData(ExchangeRule.Cycles)]
    public void AnyNumberOfThreads_GivesTheSameOutcome(ExchangeRule exchange)
    {
        var market = ManyDistricts();
        var expected = Matcher.Solve(market, new MatcherOptions(exchange, Threads: 1));
        foreach (var threads in (int[])[2, 8])
        {
            var outcome = Matcher.Solve(market, new MatcherOptions(exchange, threads));
            Assert.Equal(expected.Placements, outcome.Placements);
            Assert.Equal(expected.Cutoffs, outcome.Cutoffs);
        }
    }

    private static string Matched(BundleText bundle)
    {
        var (exit, _, error) = bundle.Run("match");
        Assert.Equal((0, ""), (exit, error));
        var fingerprint = InputFingerprint.Of(RotationBundle.Read(bundle.Path).Bundle!);
        return fingerprint + bundle["placements.csv"] + bundle["cutoffs.csv"];
    }

    private static Market ManyDistricts()
    {
        var builder = new MarketBuilder();
        var numbers = new KeyedNumbers(3);
        for (var post = 0; post < 600; post++) builder.AddPost($"p{post}", numbers.Below(3));
        for (var teacher = 0; teacher < 3000; teacher++) builder.AddTeacher($"t{teacher}", numbers.Next(), null, false);
        for (var teacher = 0; teacher < 3000; teacher++)
            for (int rank = 1, post = numbers.Below(10); rank <= 4; rank++, post++)
                builder.AddChoice($"t{teacher}", rank, $"p{(teacher % 40 * 15) + post}", numbers.Below(4));
        return builder.Build().Market!;
    }
}
