using CsCheck;
using Workforce.Rotation.Matching.Bundle;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>Whatever is wrong with a bundle is named with its file and line, nothing throws, and nothing is written.</summary>
public sealed class BundleFaultTests
{
    [Theory]
    [InlineData("posts.csv", "A,1", "A,x", "posts.csv:2: The capacity \"x\" must be a whole number")]
    [InlineData("posts.csv", "A,1", "A,-1", "posts.csv:2: The capacity \"-1\" must be")]
    [InlineData("posts.csv", "A,1", "A,99999999999", "posts.csv:2: The capacity")]
    [InlineData("posts.csv", "A,1", "A,0", "posts.csv:2: The post A has 1 guaranteed holders but capacity 0")]
    [InlineData("posts.csv", "B,1", "A,1", "posts.csv:3: The post \"A\" is listed twice")]
    [InlineData("posts.csv", "A,1", "A,1,1", "posts.csv:2: The line must have 2 columns")]
    [InlineData("posts.csv", "A,1", "\"A\",1", "posts.csv:2: The post's id has a comma or a quote")]
    [InlineData("posts.csv", "A,1", "A\u0001,1", "posts.csv:2: The post's id has a control character")]
    [InlineData("posts.csv", "A,1", ",1", "posts.csv:2: The post's id is empty")]
    [InlineData("posts.csv", "A,1\n", "A,1\r\n", "posts.csv:2: The line ends with CR LF")]
    [InlineData("posts.csv", "A,1\n", "A,1\n\n", "posts.csv:3: The line must have 2 columns")]
    [InlineData("posts.csv", "post,capacity", "capacity,post", "posts.csv:1: The first line must be post,capacity")]
    [InlineData("posts.csv", "post,capacity", "\uFEFFpost,capacity", "posts.csv:1: The first line must be")]
    [InlineData("teachers.csv", "t1,10", "t1,", "teachers.csv:2: The lottery is missing")]
    [InlineData("teachers.csv", "t1,10", "t1,20", "teachers.csv:3: The lottery 20 is already that of line 2")]
    [InlineData("teachers.csv", "t1,10", "t1,-10", "teachers.csv:2: The lottery \"-10\" must be")]
    [InlineData("teachers.csv", "t1,10", "t1,18446744073709551616", "teachers.csv:2: The lottery \"18446744073709551616\" must be")]
    [InlineData("teachers.csv", "t2,20", "t1,20", "teachers.csv:3: The teacher \"t1\" is listed twice")]
    [InlineData("teachers.csv", "A,1", "Z,1", "teachers.csv:2: The current post \"Z\" is not in posts.csv")]
    [InlineData("teachers.csv", "A,1", ",1", "teachers.csv:2: A guarantee needs a current post")]
    [InlineData("teachers.csv", "A,1", "A,yes", "teachers.csv:2: The column guaranteed is \"yes\"")]
    [InlineData("choices.csv", "t1,1,B,5", "t9,1,B,5", "choices.csv:2: The teacher \"t9\" is not in teachers.csv")]
    [InlineData("choices.csv", "t1,1,B,5", "t1,1,Z,5", "choices.csv:2: The post \"Z\" is not in posts.csv")]
    [InlineData("choices.csv", "t1,1,B,5", "t1,0,B,5", "choices.csv:2: Ranks start from 1")]
    [InlineData("choices.csv", "t1,1,B,5", "t1,3,B,5", "choices.csv:2: Teacher t1 has rank 3 but 2 lines")]
    [InlineData("choices.csv", "t1,1,B,5", "t1,2,B,5", "choices.csv:3: Teacher t1 gives rank 2 twice")]
    [InlineData("choices.csv", "t1,1,B,5", "t1,1,A,5", "choices.csv:3: Teacher t1 lists post A twice")]
    [InlineData("choices.csv", "t1,1,B,5", "t1,1,B,5.5", "choices.csv:2: The score \"5.5\" must be")]
    [InlineData("choices.csv", "t1,1,B,5", "t1,1,B,９", "choices.csv:2: The score")]
    [InlineData("choices.csv", "t1,1,B,5", "t1,1,B,9223372036854775808", "choices.csv:2: The score")]
    [InlineData("choices.csv", "t1,1,B,5", "t1,one,B,5", "choices.csv:2: The rank \"one\" must be")]
    [InlineData("manifest.json", "\"none\"", "\"swaps\"", "manifest.json:5: The exchange must be none or cycles")]
    [InlineData("manifest.json", "\"exchange\"", "\"exchnage\"", "manifest.json:5: The property \"exchnage\" is not part of the format")]
    [InlineData("manifest.json", "bundle/1", "bundle/2", "manifest.json:2: The format must be workforce.rotation.bundle/1")]
    [InlineData("manifest.json", "\"seed\": null", "\"seed\": \"12\"", "manifest.json:4: The seed must be 64 hex digits")]
    [InlineData("manifest.json", "\"seed\": null", "\"seed\": \"5555555555555555555555555555555555555555555555555555555555555555\"", "teachers.csv:2: The lottery must be empty, because the manifest gives a seed")]
    [InlineData("manifest.json", "\"seed\": null", "\"seed\": nul", "manifest.json:4: The manifest is not valid JSON")]
    [InlineData("manifest.json", "\"exchange\"", "\"files\": { \"../x.csv\": \"\" }, \"exchange\"", "manifest.json:5: The file \"../x.csv\" is not part of a bundle")]
    [InlineData("manifest.json", "\"exchange\"", "\"files\": { \"posts.csv\": \"5555555555555555555555555555555555555555555555555555555555555555\" }, \"exchange\"", "posts.csv:1: The file's SHA-256 is")]
    public void Fault_IsNamedWithItsLine(string file, string was, string becomes, string sentence)
    {
        using var bundle = Small();
        Assert.Contains(was, bundle[file], StringComparison.Ordinal);
        bundle[file] = bundle[file].Replace(was, becomes, StringComparison.Ordinal);

        var (exit, output, error) = bundle.Run("match");

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(error.Split('\n'), line => line.StartsWith(sentence, StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(bundle.Path, "placements.csv")));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("posts.csv")]
    [InlineData("teachers.csv")]
    [InlineData("choices.csv")]
    public void MissingFile_IsNamed(string file)
    {
        using var bundle = Small();
        File.Delete(Path.Combine(bundle.Path, file));
        var (exit, _, error) = bundle.Run("match");
        Assert.Equal(2, exit);
        Assert.StartsWith($"{file}:1: The bundle has no", error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFault_IsNamed_NotOnlyTheFirst()
    {
        using var bundle = Small();
        bundle["posts.csv"] += "C,many\n";
        bundle["teachers.csv"] += "t3,30,Z,0\nt3,40,,2\n";
        bundle["choices.csv"] += "t3,1,A,\nt3,1,B,\nt2,2,A,1\n";
        var (_, _, error) = bundle.Run("match");
        Assert.Equal(
            ["choices.csv:6", "posts.csv:4", "teachers.csv:4", "teachers.csv:5", "teachers.csv:5"],
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void LineWithoutEnd_IsAFault_NotAFullMemory()
    {
        using var bundle = Small();
        bundle["choices.csv"] = "teacher,rank,post,score\n" + new string('x', 3_000_000) + "\nt1,1,A,3\n";
        var (exit, _, error) = bundle.Run("match");
        Assert.Equal((2, "choices.csv:2: The line is longer than any valid one.\n"), (exit, error));
    }

    [Fact]
    public void InvalidUtf8_IsAFault()
    {
        using var bundle = Small();
        File.WriteAllBytes(Path.Combine(bundle.Path, "posts.csv"), [.. "post,capacity\nA,1\nB,1\n"u8, 0xFF, .. ",1\n"u8]);
        Assert.Equal("posts.csv:4: The post's id is not valid UTF-8.\n", bundle.Run("match").Error);
    }

    [Fact]
    public void AnyBytes_GiveFaultsAndNeverThrow() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 200], Gen.Int[0, 255].Array[0, 6]).Sample(
        (file, at, values) =>
        {
            using var bundle = Small();
            var path = Path.Combine(bundle.Path, ((string[])["manifest.json", "posts.csv", "teachers.csv", "choices.csv"])[file]);
            var bytes = File.ReadAllBytes(path).ToList();
            bytes.InsertRange(Math.Min(at, bytes.Count), values.Select(value => (byte)value));
            File.WriteAllBytes(path, [.. bytes]);
            var read = RotationBundle.Read(bundle.Path);
            Assert.Equal(read.Bundle is null, read.Faults.Count > 0);
        },
        iter: 500);

    private static BundleText Small() => new()
    {
        ["manifest.json"] = """
            {
              "format": "workforce.rotation.bundle/1",
              "round": "r",
              "seed": null,
              "exchange": "none"
            }
            """,
        ["posts.csv"] = "post,capacity\nA,1\nB,1\n",
        ["teachers.csv"] = "teacher,lottery,current,guaranteed\nt1,10,A,1\nt2,20,,0\n",
        ["choices.csv"] = "teacher,rank,post,score\nt1,1,B,5\nt1,2,A,5\nt2,1,B,5\n",
    };
}
