using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Draw;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>Whoever tampers with a published draw is found out by <c>verify</c>, even when every hash in the manifest is made to fit.</summary>
public sealed class DrawFraudTests
{
    private static readonly string[] Seeds = [new('a', 64), new('b', 64), new('c', 64)];

    private static readonly Dictionary<string, (string Kind, Action<JsonObject> Commit)> Frauds = new()
    {
        ["reveal another seed than the sealed one"] = ("drawCommitment", draw => Party(draw, 0)["seed"] = new string('d', 64)),
        ["reveal another seed and recompute everything after it"] = ("drawCommitment", draw =>
        {
            Party(draw, 0)["seed"] = new string('d', 64);
            draw["seed"] = Seed(draw);
        }),
        ["put another commitment"] = ("drawCommitment", draw => Party(draw, 1)["commitment"] = new string('0', 64)),
        ["reveal what nobody sealed"] = ("drawCommitment", draw => (Party(draw, 2)["commitment"], Party(draw, 2)["sealedAt"]) = (null, null)),
        ["seal what another party sealed"] = ("drawCommitment", draw => (Party(draw, 1)["commitment"], Party(draw, 1)["seed"]) = (Party(draw, 0)["commitment"]!.DeepClone(), Party(draw, 0)["seed"]!.DeepClone())),
        ["let the parties change places"] = ("drawSeed", draw =>
        {
            var parties = draw["parties"]!.AsArray();
            var first = parties[0]!;
            parties.RemoveAt(0);
            parties.Add(first);
        }),
        ["leave a seed out without a word"] = ("drawWithheld", draw =>
        {
            (Party(draw, 2)["seed"], Party(draw, 2)["revealedAt"]) = (null, null);
            draw["seed"] = Seed(draw);
        }),
        ["drop a party"] = ("drawParties", draw =>
        {
            draw["parties"]!.AsArray().RemoveAt(2);
            draw["seed"] = Seed(draw);
        }),
        ["improve the digits"] = ("drawSeed", draw => draw["draw"]!["digits"] = "730"),
        ["name another seed"] = ("drawSeed", draw => draw["seed"] = new string('7', 64)),
        ["draw on other inputs"] = ("drawFingerprint", draw =>
        {
            draw["fingerprint"] = new string('1', 64);
            draw["seed"] = Seed(draw);
        }),
        ["borrow the draw of another round"] = ("drawRound", draw => draw["round"] = "另一轮"),
        ["seal after the lists closed"] = ("drawOrder", draw => Party(draw, 0)["sealedAt"] = draw["listsClosedAt"]!.DeepClone()),
        ["reveal before the draw is known"] = ("drawOrder", draw => Party(draw, 0)["revealedAt"] = "2026-07-17T12:59:59+00:00"),
        ["lock when the digits are in the newspaper"] = ("drawOrder", draw => draw["draw"]!["drawnOn"] = "2026-07-15"),
        ["open a copy that nobody kept"] = ("drawWithheld", draw => Party(draw, 1)["fromCopy"] = true),
    };

    public static TheoryData<string, string> Kinds => new(Frauds.Select(fraud => (fraud.Key, fraud.Value.Kind)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fraud_IsFound(string fraud, string kind)
    {
        using var bundle = Drawn();
        Assert.Equal(0, bundle.Run("verify").Exit);
        Change(bundle, Frauds[fraud].Commit);
        var (exit, output, error) = bundle.Run("verify", "--json");
        Assert.Equal((1, ""), (exit, error));
        Assert.Contains($"\"kind\": \"{kind}\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void InputsChangedAfterTheDraw_AreFound_ThoughEverythingElseIsMadeToFit()
    {
        using var bundle = Drawn();
        var rows = bundle.Rows("choices.csv");
        rows.First(row => row[3].Length > 0)[3] = "99";
        bundle.SetRows("choices.csv", rows);
        Forget(bundle, "choices.csv");
        bundle.Run("match");
        Forget(bundle, "placements.csv", "cutoffs.csv");
        var (exit, output, _) = bundle.Run("verify");
        Assert.Equal(1, exit);
        Assert.StartsWith("The draw names inputs of fingerprint", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherSeedInTheManifest_IsFound_ThoughThePlacementsFollowIt()
    {
        using var bundle = Drawn();
        bundle["manifest.json"] = bundle["manifest.json"].Replace($"\"seed\": \"{Transcript(bundle)["seed"]}\"", $"\"seed\": \"{new string('9', 64)}\"", StringComparison.Ordinal);
        bundle.Run("match");
        Forget(bundle, "placements.csv", "cutoffs.csv");
        var (exit, output, _) = bundle.Run("verify");
        Assert.Equal((1, "The seed of the manifest is not the seed of the draw.\n"), (exit, output));
    }

    [Theory]
    [InlineData("\"sealedAt\"", "\"sealdAt\"")]
    [InlineData("workforce.rotation.draw/2", "workforce.rotation.draw/3")]
    [InlineData("\"fromCopy\": false", "\"fromCopy\": 0")]
    [InlineData("\"parties\": [", "\"parties\": [ null,")]
    [InlineData("aaaa", "AAAA")]
    public void DrawThatIsNotInTheFormat_IsInvalid(string was, string becomes)
    {
        using var bundle = Drawn();
        Forget(bundle, "draw.json");
        bundle["draw.json"] = bundle["draw.json"].Replace(was, becomes, StringComparison.Ordinal);
        var (exit, _, error) = bundle.Run("verify");
        Assert.Equal(2, exit);
        Assert.StartsWith("draw.json:", error, StringComparison.Ordinal);
    }

    [Fact]
    public void DrawThatIsNotTheOneInTheManifest_OrIsGone_IsInvalid()
    {
        using var bundle = Drawn();
        bundle["draw.json"] = bundle["draw.json"].Replace("公证处", "公证人", StringComparison.Ordinal);
        Assert.Contains("draw.json:1: The file's SHA-256 is", bundle.Run("verify").Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(bundle.Path, "draw.json"));
        var (exit, _, error) = bundle.Run("verify");
        Assert.Equal((2, "draw.json:1: The manifest names this file, and the bundle has no such file.\n"), (exit, error));
    }

    [Fact]
    public void PartyThatDidNotReveal_EntersAsNothing_AndIsSaid()
    {
        using var bundle = Drawn(absent: 1);
        var (exit, output, _) = bundle.Run("verify");
        Assert.Equal(0, exit);
        Assert.Contains("2 of 3 sealed seeds", output, StringComparison.Ordinal);
    }

    [Fact]
    public void CorrectedInputs_AreSaid()
    {
        using var bundle = Drawn();
        Change(bundle, draw =>
        {
            draw["corrected"] = draw["fingerprint"]!.DeepClone();
            draw["fingerprint"] = new string('1', 64);
            draw["seed"] = Seed(draw);
        });
        bundle["manifest.json"] = System.Text.RegularExpressions.Regex.Replace(bundle["manifest.json"], "\"seed\": \"[0-9a-f]{64}\"", $"\"seed\": \"{Transcript(bundle)["seed"]}\"");
        bundle.Run("match");
        Forget(bundle, "placements.csv", "cutoffs.csv");
        var (exit, output, _) = bundle.Run("verify");
        Assert.Equal(0, exit);
        Assert.Contains("corrected upon objection after the draw", output, StringComparison.Ordinal);
    }

    [Fact]
    public void BundleWithoutADraw_VerifiesAsBefore_AndSaysWhatWasNotChecked()
    {
        using var bundle = BundleText.Generated(30);
        bundle.Run("match");
        var (exit, output, _) = bundle.Run("verify");
        Assert.Equal(0, exit);
        Assert.Contains("The bundle has no draw.json", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_SurvivesMatchingAgain_InAZip()
    {
        using var bundle = Drawn();
        using var zipped = new BundleText();
        var zip = Path.Combine(zipped.Path, "round.zip");
        System.IO.Compression.ZipFile.CreateFromDirectory(bundle.Path, zip);
        var said = new StringWriter();
        Assert.Equal(0, global::Workforce.Rotation.Matching.Commands.RotationCommand.Run(["match", zip], said, said));
        Assert.Equal(0, global::Workforce.Rotation.Matching.Commands.RotationCommand.Run(["verify", zip], said, said));
        Assert.Contains("3 of 3 sealed seeds", said.ToString(), StringComparison.Ordinal);
    }

    private static BundleText Drawn(int absent = -1)
    {
        var bundle = BundleText.Generated(90, key: 4);
        var inputs = RotationBundle.Read(bundle.Path).Bundle!;
        var at = new DateTimeOffset(2026, 7, 10, 1, 0, 0, TimeSpan.Zero);
        string[] names = ["教育局人事科", "派驻纪检监察组", "教师工会"];
        var parties = names.Select((name, i) => new DrawParty(name, Hash(Seeds[i]), at, i == 0 ? "公证处" : null,
            i == absent ? null : Seeds[i], i == absent ? null : at.AddDays(8), FromCopy: false, i == absent ? "本人住院" : null)).ToList();
        var draw = new DrawTranscript(DrawTranscript.FormatName, inputs.Round, InputFingerprint.Of(inputs), null, at.AddDays(1), at.AddDays(6),
            new DrawnNumbers("福彩3D", "2026186", "729", new(2026, 7, 17), new(2026, 7, 17, 13, 0, 0, TimeSpan.Zero)), parties, "");
        draw = draw with { Seed = Seed(JsonSerializer.SerializeToNode(draw, JsonSerializerOptions.Web)!.AsObject()) };
        var seed = Convert.FromHexString(draw.Seed);
        var drawn = inputs with { Seed = seed, Market = PublicDraw.Apply(inputs.Market, seed, inputs.Round) };
        BundleWriter.ToFolder(bundle.Path, drawn, Matcher.Solve(drawn.Market), draw);
        return bundle;
    }

    /// <summary>The rule as the decision record gives it, over the file's own words.</summary>
    private static string Seed(JsonObject draw)
    {
        var numbers = draw["draw"]!;
        var line = $"{numbers["name"]}|{numbers["issue"]}|{numbers["digits"]}|{numbers["drawnOn"]}";
        var seeds = draw["parties"]!.AsArray().Select(party => (string?)party!["seed"] ?? "");
        return Hash(Encoding.UTF8.GetBytes(string.Concat((string[])[(string)draw["format"]! + '\0', (string)draw["fingerprint"]! + '\0', .. seeds.Select(seed => seed + '\0'), line + '\0'])));
    }

    private static void Change(BundleText bundle, Action<JsonObject> commit)
    {
        Forget(bundle, "draw.json");
        var draw = Transcript(bundle);
        commit(draw);
        bundle["draw.json"] = draw.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Takes the hash of files out of the manifest, as somebody would who changed them.</summary>
    private static void Forget(BundleText bundle, params string[] files)
    {
        var manifest = JsonNode.Parse(bundle["manifest.json"])!.AsObject();
        foreach (var file in files)
            manifest["files"]!.AsObject().Remove(file);
        bundle["manifest.json"] = manifest.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static JsonObject Transcript(BundleText bundle) => JsonNode.Parse(bundle["draw.json"])!.AsObject();

    private static JsonObject Party(JsonObject draw, int at) => draw["parties"]![at]!.AsObject();

    private static string Hash(string hex) => Hash(Convert.FromHexString(hex));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
