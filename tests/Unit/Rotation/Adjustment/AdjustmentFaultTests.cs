using CsCheck;
using Workforce.Rotation.Matching.Bundle;
using Workforce.UnitTests.Matching;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>Whatever is wrong with an adjustment bundle is named with its file and line, nothing throws, and nothing is written.</summary>
public sealed class AdjustmentFaultTests
{
    [Theory]
    [InlineData("posts.csv", "A,2,0", "A,x,0", "posts.csv:2: The capacity \"x\" must be a whole number")]
    [InlineData("posts.csv", "A,2,0", "A,2,-1", "posts.csv:2: The minimum \"-1\" must be a whole number")]
    [InlineData("posts.csv", "A,2,0", "A,2,3", "posts.csv:2: The post \"A\" asks for at least 3 people but has capacity 2")]
    [InlineData("posts.csv", "B,2,1", "A,2,1", "posts.csv:3: The post \"A\" is listed twice")]
    [InlineData("posts.csv", "A,2,0", "A,2", "posts.csv:2: The line must have 3 columns")]
    [InlineData("posts.csv", "A,2,0", ",2,0", "posts.csv:2: The post's id is empty")]
    [InlineData("posts.csv", "A,2,0\n", "A,2,0\r\n", "posts.csv:2: The line ends with CR LF")]
    [InlineData("posts.csv", "post,capacity,minimum", "post,capacity", "posts.csv:1: The first line must be post,capacity,minimum")]
    [InlineData("teachers.csv", "t1,A,", "t1,Z,", "teachers.csv:2: The home \"Z\" is not in posts.csv")]
    [InlineData("teachers.csv", "t1,A,1,0", "t1,,1,1", "teachers.csv:2: An exempt teacher needs a home")]
    [InlineData("teachers.csv", "t1,A,1,0", "t1,A,1,2", "teachers.csv:2: The column exempt is \"2\"")]
    [InlineData("teachers.csv", "t1,A,1,0", "t1,A,yes,0", "teachers.csv:2: The column eligible is \"yes\"")]
    [InlineData("teachers.csv", "t1,A,1,0,0,5", "t1,A,1,0,,5", "teachers.csv:2: The column backbone is \"\"")]
    [InlineData("teachers.csv", "t1,A,1,0,0,5", "t1,A,1,0,0,5.5", "teachers.csv:2: The points \"5.5\" must be a whole number that fits 64 bits")]
    [InlineData("teachers.csv", "t2,A", "t1,A", "teachers.csv:3: The teacher \"t1\" is listed twice")]
    [InlineData("costs.csv", "t1,B,5", "t9,B,5", "costs.csv:3: The teacher \"t9\" is not in teachers.csv")]
    [InlineData("costs.csv", "t1,B,5", "t1,Z,5", "costs.csv:3: The post \"Z\" is not in posts.csv")]
    [InlineData("costs.csv", "t1,B,5", "t1,A,5", "costs.csv:3: The pair of teacher t1 and post A is already in line 2")]
    [InlineData("costs.csv", "t1,B,5", "t1,B,-5", "costs.csv:3: The cost -5 is not between 0 and 1000000000000")]
    [InlineData("costs.csv", "t1,B,5", "t1,B,1000000000001", "costs.csv:3: The cost 1000000000001 is not between")]
    [InlineData("costs.csv", "t1,B,5", "t1,B,", "costs.csv:3: The cost \"\" must be a whole number from 0 to 1000000000000")]
    [InlineData("costs.csv", "t1,B,5", "t1,B,５", "costs.csv:3: The cost \"５\" must be")]
    [InlineData("manifest.json", "\"rule\"", "\"best\"", "manifest.json:4: The mode must be rule or joint")]
    [InlineData("manifest.json", "\"mode\"", "\"mod\"", "manifest.json:4: The property \"mod\" is not part of the format")]
    [InlineData("manifest.json", "Percent\": 50", "Percent\": 101", "manifest.json:5: The property minimumMoversPercent must be a whole number from 0 to 100")]
    [InlineData("manifest.json", "Percent\": 50", "Percent\": 12.5", "manifest.json:5: The property minimumMoversPercent must be")]
    [InlineData("manifest.json", "Percent\": 50", "Percent\": \"50\"", "manifest.json:5: The property minimumMoversPercent must be")]
    [InlineData("manifest.json", "adjustment/1", "adjustment/2", "manifest.json:2: The format must be workforce.rotation.adjustment/1")]
    [InlineData("manifest.json", "\"r\"", "\"a,b\"", "manifest.json:3: The round's id has a comma or a quote")]
    [InlineData("manifest.json", "\"mode\"", "\"files\": { \"costs.csv\": \"5555555555555555555555555555555555555555555555555555555555555555\" }, \"mode\"", "costs.csv:1: The file's SHA-256 is")]
    [InlineData("manifest.json", "\"mode\"", "\"files\": { \"cutoffs.csv\": \"5555555555555555555555555555555555555555555555555555555555555555\" }, \"mode\"", "manifest.json:4: The file \"cutoffs.csv\" is not part of a bundle")]
    public void Fault_IsNamedWithItsLine(string file, string was, string becomes, string sentence)
    {
        using var bundle = Small();
        Assert.Contains(was, bundle[file], StringComparison.Ordinal);
        bundle[file] = bundle[file].Replace(was, becomes, StringComparison.Ordinal);

        var (exit, output, error) = bundle.Run("adjust");

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(error.Split('\n'), line => line.StartsWith(sentence, StringComparison.Ordinal));
        Assert.Equal(4, Directory.GetFiles(bundle.Path).Length);
    }

    [Fact]
    public void SmallBundle_IsFine()
    {
        using var bundle = Small();
        Assert.Equal((0, ""), (bundle.Run("adjust").Exit, bundle.Run("verify").Error));
        Assert.Equal("teacher,post\nt1,B\nt2,A\nt3,B\n", bundle["placements.csv"]);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("posts.csv")]
    [InlineData("teachers.csv")]
    [InlineData("costs.csv")]
    public void MissingFile_IsNamed(string file)
    {
        using var bundle = Small();
        File.Delete(Path.Combine(bundle.Path, file));
        var (exit, _, error) = bundle.Run("adjust");
        Assert.Equal(2, exit);
        Assert.StartsWith($"{file}:1: The bundle has no", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certificate.json", "\"cost\": \"6\"", "\"cost\": 6")]
    [InlineData("certificate.json", "\"cost\": \"6\"", "\"cost\": \"６\"")]
    [InlineData("certificate.json", "\"cost\": \"6\"", "\"cost\": \"99999999999999999999\"")]
    [InlineData("certificate.json", "\"movers\"", "\"moves\"")]
    [InlineData("certificate.json", "certificate/1", "certificate/2")]
    [InlineData("certificate.json", "\"proofs\": []", "\"proofs\": [ 1 ]")]
    [InlineData("certificate.json", "\"proofs\": []", "\"proofs\": [ { \"teacher\": 5 } ]")]
    [InlineData("certificate.json", "{", "[")]
    [InlineData("placements.csv", "teacher,post", "teacher,post,rank")]
    public void UnreadableResult_IsInvalid_NotAViolation(string file, string was, string becomes)
    {
        using var bundle = Small();
        bundle.Run("adjust");
        Assert.Contains(was, bundle[file], StringComparison.Ordinal);
        bundle[file] = bundle[file].Replace(was, becomes, StringComparison.Ordinal);
        var (exit, output, error) = bundle.Run("verify");
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"{file}:", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyBytes_GiveFaultsAndNeverThrow() => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 400], Gen.Int[0, 255].Array[0, 6]).Sample(
        (file, at, values) =>
        {
            using var bundle = Small();
            bundle.Run("adjust");
            var path = Path.Combine(bundle.Path, ((string[])["manifest.json", "posts.csv", "teachers.csv", "costs.csv", "placements.csv", "certificate.json"])[file]);
            var bytes = File.ReadAllBytes(path).ToList();
            bytes.InsertRange(Math.Min(at, bytes.Count), values.Select(value => (byte)value));
            File.WriteAllBytes(path, [.. bytes]);
            var read = PublishedAdjustmentBundle.Read(bundle.Path);
            Assert.Equal(read.Bundle is null || read.Result is null, read.Faults.Count > 0);
        },
        iter: 500);

    private static BundleText Small() => new()
    {
        ["manifest.json"] = """
            {
              "format": "workforce.rotation.adjustment/1",
              "round": "r",
              "mode": "rule",
              "minimumMoversPercent": 50, "minimumBackbonePercentOfMovers": 0
            }
            """,
        ["posts.csv"] = "post,capacity,minimum\nA,2,0\nB,2,1\n",
        ["teachers.csv"] = "teacher,home,eligible,exempt,backbone,points\nt1,A,1,0,0,5\nt2,A,1,0,1,4\nt3,B,0,1,0,3\n",
        ["costs.csv"] = "teacher,post,cost\nt1,A,0\nt1,B,5\nt2,A,1\nt2,B,2\n",
    };
}
