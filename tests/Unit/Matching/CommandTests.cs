using System.Text.Json;
using Workforce.Rotation.Matching.Commands;
using Xunit;

namespace Workforce.UnitTests.Matching;

/// <summary>What a script relies on: exit codes, where things are printed, the JSON.</summary>
public sealed class CommandTests
{
    [Fact]
    public void Match_Json_HasCountsAndSeconds()
    {
        using var bundle = BundleText.Generated(50);
        var (exit, output, error) = bundle.Run("match", "--json");
        Assert.Equal((0, ""), (exit, error));
        using var json = JsonDocument.Parse(output);
        var counts = json.RootElement.GetProperty("counts");
        Assert.Equal(50, counts.GetProperty("teachers").GetInt32());
        Assert.Equal(50, counts.GetProperty("placed").GetInt32() + counts.GetProperty("unplaced").GetInt32());
        Assert.Equal(["read", "solve", "verify", "write"], json.RootElement.GetProperty("seconds").EnumerateObject().Select(step => step.Name));
    }

    [Fact]
    public void Match_Out_LeavesTheBundleAlone()
    {
        using var bundle = BundleText.Generated(20);
        using var other = new BundleText();
        var files = Directory.GetFiles(bundle.Path);
        Assert.Equal(0, bundle.Run("match", "--out", Path.Combine(other.Path, "new", "folder")).Exit);
        Assert.Equal(files, Directory.GetFiles(bundle.Path));
        Assert.Equal(["cutoffs.csv", "placements.csv"], Directory.GetFiles(Path.Combine(other.Path, "new", "folder")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Verify_PrintsEachViolationOnALine()
    {
        using var bundle = BundleText.Generated(50);
        bundle.Run("match");
        var rows = bundle.Rows("placements.csv");
        rows.RemoveRange(0, 3);
        bundle.SetRows("placements.csv", rows);
        var (exit, output, error) = bundle.Run("verify");
        Assert.Equal((1, ""), (exit, error));
        Assert.Equal(3, output.Split('\n').Count(line => line.StartsWith("There is no row for teacher", StringComparison.Ordinal)));
    }

    [Fact]
    public void Verify_WithoutAResult_IsInvalid()
    {
        using var bundle = BundleText.Generated(5);
        var (exit, _, error) = bundle.Run("verify");
        Assert.Equal(2, exit);
        Assert.Contains("placements.csv:1: The bundle has no such file.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UnknownTeacher_IsInvalid()
    {
        using var bundle = BundleText.Generated(5);
        Assert.Equal(2, bundle.Run("explain", "--teacher", "nobody").Exit);
    }

    [Fact]
    public void Explain_Json_HasTheLadderAndTheMenu()
    {
        using var bundle = BundleText.Generated(50);
        using var json = JsonDocument.Parse(bundle.Run("explain", "--teacher", "师0003", "--json").Output);
        Assert.Equal("师0003", json.RootElement.GetProperty("teacher").GetString());
        Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("refusals").ValueKind);
        Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("menu").ValueKind);
    }

    [Theory]
    [InlineData("match")]
    [InlineData("explain", "x")]
    [InlineData("verify", "x", "--fast")]
    [InlineData("shuffle", "x")]
    [InlineData("match", "/no/such/bundle")]
    public void WrongCommandLine_IsInvalid(params string[] arguments)
    {
        var error = new StringWriter();
        Assert.Equal(2, RotationCommand.Run(arguments, TextWriter.Null, error));
        Assert.NotEmpty(error.ToString());
    }

    [Fact]
    public void EmptyRound_IsFine()
    {
        using var bundle = new BundleText
        {
            ["manifest.json"] = """{ "format": "workforce.rotation.bundle/1", "round": "r", "seed": null, "exchange": "cycles" }""",
            ["posts.csv"] = "post,capacity\n",
            ["teachers.csv"] = "teacher,lottery,current,guaranteed\n",
            ["choices.csv"] = "teacher,rank,post,score\n",
        };
        Assert.Equal(0, bundle.Run("match").Exit);
        Assert.Equal(0, bundle.Run("verify").Exit);
        Assert.Equal("teacher,post,rank\n", bundle["placements.csv"]);
    }
}
