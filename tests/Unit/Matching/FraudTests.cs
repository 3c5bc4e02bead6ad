using Workforce.Rotation.Matching.Verification;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>Whoever tampers with a published result is found out by <c>verify</c>, whatever the manifest's hashes say.</summary>
public sealed class FraudTests
{
    public static TheoryData<string, string> Kinds => new(Frauds.All.Select(fraud => (fraud.Key, fraud.Value.Kind.ToString())));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fraud_IsFound(string fraud, string kind)
    {
        using var bundle = BundleText.Generated(90, key: 4, seeded: false);
        Assert.Equal(0, bundle.Run("match").Exit);
        Assert.Equal(0, bundle.Run("verify").Exit);

        Frauds.All[fraud].Commit(bundle);

        var (exit, output, _) = bundle.Run("verify", "--json");
        Assert.Equal(1, exit);
        Assert.Contains($"\"kind\": \"{kind}\"", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void AtLeastTwentyKinds_AreTried() => Assert.True(Frauds.All.Count >= 20);

    [Theory]
    [InlineData("posts.csv", 1)]
    [InlineData("teachers.csv", 1)]
    [InlineData("choices.csv", 3)]
    public void ChangedInput_IsRefused_WhereTheManifestGivesItsHash(string file, int column)
    {
        using var bundle = BundleText.Generated(30, seeded: false);
        var read = global::Workforce.Rotation.Matching.Bundle.RotationBundle.Read(bundle.Path).Bundle!;
        global::Workforce.Rotation.Matching.Bundle.BundleWriter.ToFolder(bundle.Path, read, global::Workforce.Rotation.Matching.Matcher.Solve(read.Market));
        Assert.Equal(0, bundle.Run("verify").Exit);

        var rows = bundle.Rows(file);
        rows.First(row => row[column].Length > 0)[column] = "77";
        bundle.SetRows(file, rows);

        var (exit, _, error) = bundle.Run("verify");
        Assert.Equal(2, exit);
        Assert.Contains($"{file}:1: The file's SHA-256 is", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"round\": \"测试\"", "\"round\": \"测试2\"")]
    [InlineData("5555", "5556")]
    public void AnotherRoundIdOrSeed_IsAnotherDraw(string was, string becomes)
    {
        using var bundle = BundleText.Generated(90);
        Assert.Equal(0, bundle.Run("match").Exit);
        bundle["manifest.json"] = bundle["manifest.json"].Replace(was, becomes, StringComparison.Ordinal);
        Assert.Equal(1, bundle.Run("verify").Exit);
    }

    [Fact]
    public void ResultThatIsBestForThePosts_IsNotBestForTheTeachers()
    {
        // Each post prefers the teacher who prefers the other post: two stable results, and the rule wants the first.
        var round = new SmallRound([1, 1], [new SmallTeacher(1, -1, false, [0, 1], [1, 2]), new SmallTeacher(2, -1, false, [1, 0], [2, 1])]);
        Assert.Equal([0, 1], round.Solve());
        Assert.Equal([ViolationKind.NotBestForAll], Published.Verify(round, [1, 0]).Select(violation => violation.Kind).Where(kind => kind < ViolationKind.CutoffMissing));
    }
}
