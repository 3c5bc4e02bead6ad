using System.Globalization;
using System.IO.Compression;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Bundle;
using Workforce.UnitTests.Matching;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>The same case gives the same bytes, whatever the order of its rows, the threads, the culture or the packing.</summary>
public sealed class AdjustmentBytesTests
{
    private static readonly string[] Out = ["placements.csv", "certificate.json"];

    [Theory]
    [InlineData("rule")]
    [InlineData("joint")]
    public void PermutedRows_GiveTheSameBytes(string mode)
    {
        using var bundle = Solvable(mode);
        var expected = Answer(bundle);
        for (var key = 1UL; key <= 5; key++)
        {
            var numbers = new KeyedNumbers(key);
            foreach (var file in (string[])["posts.csv", "teachers.csv", "costs.csv"])
            {
                var rows = bundle.Rows(file).ToArray();
                numbers.Shuffle<string[]>(rows);
                bundle.SetRows(file, rows);
            }

            Assert.Equal(expected, Answer(bundle));
        }
    }

    [Theory]
    [InlineData("rule", 1)]
    [InlineData("rule", 2)]
    [InlineData("rule", 8)]
    [InlineData("joint", 8)]
    public void AnyNumberOfThreadsAtOnce_GiveTheSameBytes(string mode, int threads)
    {
        using var bundle = Solvable(mode);
        var expected = Answer(bundle);
        var adjustment = AdjustmentBundle.Read(bundle.Path).Bundle!.Case;
        var answers = new string[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            var outcome = Adjuster.Solve(adjustment).Outcome!;
            answers[thread] = string.Concat(Out.Select(file => System.Text.Encoding.UTF8.GetString(Written.Bytes(adjustment, outcome, file))));
        });
        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    [InlineData("sv-SE")]
    public void Culture_DoesNotShow(string culture)
    {
        using var bundle = Solvable("joint");
        var expected = Answer(bundle);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Answer(bundle));
            Assert.Equal(0, bundle.Run("verify").Exit);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Zip_GetsTheSameBytes_AndVerifies()
    {
        using var bundle = Solvable("rule");
        var expected = Answer(bundle);
        var zip = Path.Combine(bundle.Path, "bundle.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
            foreach (var file in (string[])["manifest.json", "posts.csv", "teachers.csv", "costs.csv"]) archive.CreateEntryFromFile(Path.Combine(bundle.Path, file), "round/" + file);

        foreach (var verb in (string[])["adjust", "adjust", "verify"])
            Assert.Equal(0, global::Workforce.Rotation.Matching.Commands.RotationCommand.Run([verb, zip], TextWriter.Null, TextWriter.Null));
        using var read = ZipFile.OpenRead(zip);
        Assert.Equal(expected, string.Concat(Out.Select(file => new StreamReader(read.GetEntry("round/" + file)!.Open()).ReadToEnd())));
        Assert.Equal(6, read.Entries.Count);
    }

    [Fact]
    public void WrittenBundle_ReadsBackTheSame()
    {
        using var bundle = Solvable("rule");
        var expected = Answer(bundle);
        using var written = new BundleText();
        var read = AdjustmentBundle.Read(bundle.Path).Bundle!;
        AdjustmentWriter.ToFolder(written.Path, read, Adjuster.Solve(read.Case).Outcome);
        Assert.Equal(0, written.Run("verify").Exit);
        Assert.Equal(expected, string.Concat(Out.Select(file => written[file])));
        using var zip = new MemoryStream();
        AdjustmentWriter.ToZip(zip, read);
        Assert.Empty(AdjustmentBundle.Read(zip).Faults);
    }

    private static string Answer(BundleText bundle)
    {
        Assert.Equal(0, bundle.Run("adjust").Exit);
        return string.Concat(Out.Select(file => bundle[file]));
    }

    private static BundleText Solvable(string mode)
    {
        for (var key = 1UL; ; key++)
        {
            var bundle = AdjustmentTexts.Generated(mode, 60, key);
            if (bundle.Run("adjust").Exit == 0) return bundle;
            bundle.Dispose();
        }
    }
}
