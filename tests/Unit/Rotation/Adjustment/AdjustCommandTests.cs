using System.Text.Json;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.UnitTests.Matching;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>What a script relies on: exit codes, where things are printed, the JSON; and the corners of the rule.</summary>
public sealed class AdjustCommandTests
{
    [Fact]
    public void Json_HasCountsAndSeconds()
    {
        using var bundle = Two("rule", 50, 0);
        var (exit, output, error) = bundle.Run("adjust", "--json");
        Assert.Equal((0, ""), (exit, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("movers").GetInt32());
        Assert.Equal(["read", "solve", "verify", "write"], json.RootElement.GetProperty("seconds").EnumerateObject().Select(step => step.Name));
    }

    [Fact]
    public void Out_LeavesTheBundleAlone()
    {
        using var bundle = Two("rule", 50, 0);
        using var other = new BundleText();
        Assert.Equal(0, bundle.Run("adjust", "--out", Path.Combine(other.Path, "new")).Exit);
        Assert.Equal(4, Directory.GetFiles(bundle.Path).Length);
        Assert.Equal(["certificate.json", "placements.csv"], Directory.GetFiles(Path.Combine(other.Path, "new")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("rule")]
    [InlineData("joint")]
    public void TooManyPeople_AreNamed_WithTheirPostsAndSeats(string mode)
    {
        using var bundle = Two(mode, 0, 0);
        bundle["posts.csv"] = "post,capacity,minimum\nA,1,0\nB,0,0\n";
        var (exit, output, error) = bundle.Run("adjust");
        Assert.Equal((3, ""), (exit, output));
        Assert.Equal("Only posts A, B may take teachers t1, t2: 2 people for 1 seat.\n", error);
        Assert.Equal(4, Directory.GetFiles(bundle.Path).Length);
    }

    [Fact]
    public void Impossible_Json_HasTheSet()
    {
        using var bundle = Two("rule", 0, 0);
        bundle["posts.csv"] = "post,capacity,minimum\nA,2,0\nB,3,3\n";
        using var json = JsonDocument.Parse(bundle.Run("adjust", "--json").Output);
        var set = json.RootElement.GetProperty("impossible");
        Assert.Equal("At post B at least 3 seats must be filled, but only teachers t1, t2 may be placed there: 2 people.", set.GetProperty("sentence").GetString());
        Assert.Equal(3, set.GetProperty("seats").GetInt64());
    }

    [Theory]
    [InlineData("rule")]
    [InlineData("joint")]
    public void TooFewWhoCanMove_AreExplained(string mode)
    {
        using var bundle = Two(mode, 100, 0);
        bundle["posts.csv"] = "post,capacity,minimum\nA,2,0\nB,1,0\n";
        var (exit, _, error) = bundle.Run("adjust");
        Assert.Equal(3, exit);
        Assert.StartsWith("At least 2 people must move, but at most 1 can move at once.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void TooFewBackboneTeachers_AreExplained()
    {
        using var bundle = Two("joint", 50, 100);
        bundle["teachers.csv"] = bundle["teachers.csv"].Replace("t2,A,1,0,1", "t2,A,1,1,1", StringComparison.Ordinal);
        Assert.StartsWith("Of at least 1 movers, 1 must be backbone teachers, but at most 0 of these can move at once.", bundle.Run("adjust").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_FillsBackbonePlacesFirst_ThenByPoints()
    {
        using var bundle = Two("rule", 50, 100);
        Assert.Equal(0, bundle.Run("adjust").Exit);
        Assert.Equal("teacher,post\nt1,A\nt2,B\n", bundle["placements.csv"]);
        using var joint = Two("joint", 50, 0);
        Assert.Equal(0, joint.Run("adjust").Exit);
        Assert.Equal("teacher,post\nt1,A\nt2,B\n", joint["placements.csv"]);
    }

    [Fact]
    public void WhoMayNotStay_LeavesBeforeAnybodyIsCalled()
    {
        using var bundle = Two("rule", 50, 0);
        bundle["costs.csv"] = "teacher,post,cost\nt1,A,0\nt1,B,9\nt2,B,1\n";
        Assert.Equal(0, bundle.Run("adjust").Exit);
        Assert.Equal("teacher,post\nt1,A\nt2,B\n", bundle["placements.csv"]);
    }

    [Fact]
    public void EmptyCase_IsFine()
    {
        foreach (var mode in (string[])["rule", "joint"])
        {
            using var bundle = Two(mode, 10, 20);
            (bundle["posts.csv"], bundle["teachers.csv"], bundle["costs.csv"]) =
                ("post,capacity,minimum\n", "teacher,home,eligible,exempt,backbone,points\n", "teacher,post,cost\n");
            Assert.Equal(0, bundle.Run("adjust").Exit);
            Assert.Equal(0, bundle.Run("verify").Exit);
        }
    }

    [Fact]
    public void HighestCosts_DoNotOverflow()
    {
        foreach (var mode in (string[])["rule", "joint"])
        {
            using var bundle = Two(mode, 50, 0);
            bundle["costs.csv"] = "teacher,post,cost\nt1,A,1000000000000\nt1,B,999999999999\nt2,A,0\nt2,B,1000000000000\n";
            Assert.Equal(0, bundle.Run("adjust").Exit);
            Assert.Equal("teacher,post\nt1,B\nt2,A\n", bundle["placements.csv"]);
            Assert.Equal(0, bundle.Run("verify").Exit);
        }
    }

    [Fact]
    public void SpentEffort_IsSaid_AndGivesNoAnswer()
    {
        var undecided = 0;
        for (var key = 1UL; key <= 40; key++)
        {
            using var bundle = AdjustmentTexts.Generated("joint", 40, key);
            var adjustment = global::Workforce.Rotation.Matching.Bundle.AdjustmentBundle.Read(bundle.Path).Bundle!.Case;
            var (little, enough) = (Adjuster.Solve(adjustment, effortAllowed: 100), Adjuster.Solve(adjustment));
            if (little.Outcome is not null) Assert.Equal(enough.Outcome!.Posts, little.Outcome.Posts);
            if (little.Undecided is null) continue;
            Assert.Null(little.Impossible);
            undecided++;
        }

        Assert.True(undecided > 5, $"{undecided}");
    }

    private static BundleText Two(string mode, int moversPercent, int backbonePercent) => new()
    {
        ["manifest.json"] = $$"""{ "format": "workforce.rotation.adjustment/1", "round": "r", "mode": "{{mode}}", "minimumMoversPercent": {{moversPercent}}, "minimumBackbonePercentOfMovers": {{backbonePercent}} }""",
        ["posts.csv"] = "post,capacity,minimum\nA,2,0\nB,2,0\n",
        ["teachers.csv"] = "teacher,home,eligible,exempt,backbone,points\nt1,A,1,0,0,5\nt2,A,1,0,1,4\n",
        ["costs.csv"] = "teacher,post,cost\nt1,A,0\nt1,B,5\nt2,A,0\nt2,B,2\n",
    };
}
