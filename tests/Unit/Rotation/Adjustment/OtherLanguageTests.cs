using System.Diagnostics;
using Workforce.UnitTests.Matching;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>A verifier in another language, written from the format alone (tests/Verifier), says of every bundle what <c>rotation verify</c> says.</summary>
public sealed class OtherLanguageTests
{
    private const int ShortEnough = 300;

    [Fact]
    public void Verifier_IsShort() => Assert.InRange(File.ReadLines(Script()).Count(), 100, ShortEnough - 1);

    [Fact]
    public void Rounds_AreJudgedAlike() => AgreesOn(
    [
        .. from key in Enumerable.Range(1, 12) from exchange in (string[])["none", "cycles"] select Solved("match", BundleText.Generated(60, (ulong)key, key % 2 == 0, exchange)),
        .. Frauds.All.Values.Select(fraud => Committed(Solved("match", BundleText.Generated(90, key: 4, seeded: false)), fraud.Commit)),
        Committed(Solved("match", BundleText.Generated(40)), bundle => bundle["manifest.json"] = bundle["manifest.json"].Replace("5555", "5556", StringComparison.Ordinal)),
        Committed(Solved("match", BundleText.Generated(40)), bundle => bundle["cutoffs.csv"] = "post\n"),
    ]);

    [Fact]
    public void Adjustments_AreJudgedAlike() => AgreesOn(
    [
        .. from key in Enumerable.Range(1, 60) from mode in (string[])["rule", "joint"] select Solved("adjust", AdjustmentTexts.Generated(mode, 30, (ulong)key)),
        .. AdjustmentFrauds.All.Values.SelectMany(fraud => fraud.Committed().Take(2).Select(Copy).ToList()),
    ]);

    private static void AgreesOn(List<BundleText> bundles)
    {
        try
        {
            var ours = bundles.ConvertAll(bundle => bundle.Run("verify").Exit);
            Assert.Contains(0, ours);
            Assert.Contains(1, ours);
            var theirs = Verdicts(bundles.ConvertAll(bundle => bundle.Path));
            for (var i = 0; i < bundles.Count; i++)
                Assert.True(theirs[i].StartsWith(((string[])["holds", "violated: ", "invalid: "])[ours[i]], StringComparison.Ordinal), $"Bundle {i}: we say {ours[i]}, the other verifier says {theirs[i]}.");
        }
        finally
        {
            bundles.ForEach(bundle => bundle.Dispose());
        }
    }

    private static List<string> Verdicts(List<string> folders)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Script(), .. folders]) { RedirectStandardOutput = true })!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => line[(folders[i].Length + 2)..]).ToList();
    }

    private static BundleText Solved(string verb, BundleText bundle)
    {
        bundle.Run(verb);
        return bundle;
    }

    private static BundleText Committed(BundleText bundle, Action<BundleText> fraud)
    {
        fraud(bundle);
        return bundle;
    }

    private static BundleText Copy(BundleText bundle)
    {
        var copy = new BundleText();
        foreach (var file in Directory.GetFiles(bundle.Path)) File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        return copy;
    }

    private static string Script()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "tests", "Verifier", "verify.mjs"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "tests", "Verifier", "verify.mjs");
    }
}
