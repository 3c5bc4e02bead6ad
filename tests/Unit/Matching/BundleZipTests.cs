using System.IO.Compression;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>Bundles as zips: the same content as a folder, and nothing that a hostile zip could do.</summary>
public sealed class BundleZipTests
{
    [Fact]
    public void WrittenBundle_ReadsBackTheSame_AsFolderAndAsZip()
    {
        using var folder = BundleText.Generated(60, exchange: "cycles");
        var bundle = RotationBundle.Read(folder.Path).Bundle!;
        var outcome = Matcher.Solve(bundle.Market, new MatcherOptions(bundle.Exchange));
        using var written = new BundleText();
        BundleWriter.ToFolder(written.Path, bundle, outcome);
        var (first, second) = (Zipped(bundle, outcome), Zipped(bundle, outcome));

        Assert.Equal(first, second);
        Assert.Equal(0, written.Run("verify").Exit);
        var fingerprint = InputFingerprint.Of(bundle);
        Assert.Equal(fingerprint, InputFingerprint.Of(RotationBundle.Read(written.Path).Bundle!));
        Assert.Equal(fingerprint, InputFingerprint.Of(RotationBundle.Read(new MemoryStream(first)).Bundle!));
    }

    [Fact]
    public void Fingerprint_IsTheSameBeforeAndAfterTheDraw_AndChangesWithTheInput()
    {
        using var folder = BundleText.Generated(30);
        var drawn = RotationBundle.Read(folder.Path).Bundle!;
        var undrawn = Undrawn(drawn);
        Assert.False(undrawn.Market.IsDrawn);
        Assert.Equal(InputFingerprint.Of(undrawn), InputFingerprint.Of(drawn));
        Assert.NotEqual(InputFingerprint.Of(drawn), InputFingerprint.Of(drawn with { Round = "another" }));
        Assert.NotEqual(InputFingerprint.Of(drawn), InputFingerprint.Of(drawn with { Exchange = ExchangeRule.Cycles }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("round-2026/")]
    public void MatchedZip_HoldsItsResult_AndVerifies(string inside)
    {
        using var folder = BundleText.Generated(40);
        var zip = Path.Combine(folder.Path, "bundle.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
            foreach (var file in (string[])["manifest.json", "posts.csv", "teachers.csv", "choices.csv"])
                archive.CreateEntryFromFile(Path.Combine(folder.Path, file), inside + file);

        Assert.Equal((0, ""), Run("match", zip));
        Assert.Equal((0, ""), Run("match", zip));
        Assert.Equal((0, ""), Run("verify", zip));
        Assert.Equal(0, folder.Run("match").Exit);
        using var result = ZipFile.OpenRead(zip);
        using var placements = new StreamReader(result.GetEntry(inside + "placements.csv")!.Open());
        Assert.Equal(folder["placements.csv"], placements.ReadToEnd());
    }

    [Theory]
    [InlineData("../posts.csv", "leads out of its folder")]
    [InlineData("/posts.csv", "leads out of its folder")]
    [InlineData("a/../../posts.csv", "leads out of its folder")]
    [InlineData("..\\posts.csv", "leads out of its folder")]
    [InlineData("C:posts.csv", "leads out of its folder")]
    [InlineData("manifest.json", "two entries of one name")]
    public void EntryWithAWrongName_IsRefused(string name, string reason)
    {
        var zip = Zip(archive =>
        {
            archive.CreateEntry("manifest.json");
            archive.CreateEntry(name);
        });
        Assert.Contains(reason, Assert.Single(RotationBundle.Read(zip).Faults).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void TooManyEntries_AreRefused()
    {
        var zip = Zip(archive =>
        {
            for (var i = 0; i < 65; i++) archive.CreateEntry($"{i}.csv");
        });
        Assert.Contains("65 entries", Assert.Single(RotationBundle.Read(zip).Faults).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void ZipBomb_IsRefusedBeforeItIsUnpacked()
    {
        var zip = Zip(archive =>
        {
            using var entry = archive.CreateEntry("choices.csv").Open();
            for (var i = 0; i < 64; i++) entry.Write(new byte[1 << 20]);
        });
        Assert.Contains("more than 100 times its size", Assert.Single(RotationBundle.Read(zip).Faults).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void EntryThatLiesAboutItsSize_IsStoppedWhileReading()
    {
        using var limited = new LimitedStream(new MemoryStream(new byte[1000]), 999);
        Assert.Throws<InvalidDataException>(() => limited.CopyTo(Stream.Null));
    }

    [Theory]
    [InlineData("not a zip")]
    [InlineData("")]
    public void AnythingElse_IsRefused(string content)
    {
        var read = RotationBundle.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)));
        Assert.Contains("no zip at all", Assert.Single(read.Faults).Sentence, StringComparison.Ordinal);
    }

    private static (int Exit, string Error) Run(string verb, string zip)
    {
        var error = new StringWriter();
        return (global::Workforce.Rotation.Matching.Commands.RotationCommand.Run([verb, zip], TextWriter.Null, error), error.ToString());
    }

    private static MemoryStream Zip(Action<ZipArchive> fill)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) fill(archive);
        return new MemoryStream(stream.ToArray());
    }

    private static byte[] Zipped(RotationBundle bundle, Outcome outcome)
    {
        var stream = new MemoryStream();
        BundleWriter.ToZip(stream, bundle, outcome);
        return stream.ToArray();
    }

    private static RotationBundle Undrawn(RotationBundle drawn)
    {
        var (market, builder) = (drawn.Market, new MarketBuilder());
        for (var post = 0; post < market.Posts.Count; post++) builder.AddPost(market.Posts[post], market.Capacity(post));
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
            builder.AddTeacher(market.Teachers[teacher], null, market.Current(teacher) < 0 ? null : market.Posts[market.Current(teacher)], market.IsGuaranteed(teacher));
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
            for (var rank = 1; rank <= market.ListLength(teacher); rank++)
                builder.AddChoice(market.Teachers[teacher], rank, market.Posts[market.PostAt(teacher, rank)], market.ScoreAt(teacher, rank));
        return drawn with { Seed = null, Market = builder.Build().Market! };
    }
}
