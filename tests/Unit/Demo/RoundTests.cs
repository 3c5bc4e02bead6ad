using System.Text.Json;
using Workforce.Demo;
using Workforce.Demo.Generation;
using Workforce.Platform.Seeds;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class RoundTests
{
    private static readonly Dictionary<Guid, DemoTeacher> teachers = Cities.Standard.Teachers.ToDictionary(t => t.Id);

    public static TheoryData<int> Both => [0, 1];

    [Fact]
    public void Rounds_HaveTheSizeOfADistrict_AndShareNobody()
    {
        var (finished, underWay) = (Cities.Standard.Rounds[0], Cities.Standard.Rounds[1]);
        Assert.InRange(finished.Candidates.Count, 235, 250);
        Assert.Equal(290, underWay.Candidates.Count);
        Assert.InRange(underWay.Posts.Count, 165, 210);
        Assert.Empty(finished.Candidates.Select(c => c.TeacherId).Intersect(underWay.Candidates.Select(c => c.TeacherId)));
        Assert.All(finished.Candidates, c => Assert.True(c.Choices.Count > 0 && c.CertifiedOn is not null));
        Assert.InRange(underWay.Candidates.Count(c => c.Choices.Count > 0) * 100 / 290, 75, 90);
        Assert.InRange(underWay.Candidates.Count(c => c.IsGuaranteed), 35, 75);
        Assert.Matches("^[0-9a-f]{64}$", finished.DrawSeed!);
        Assert.Null(underWay.DrawSeed);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Choices_AreAdmittedPosts_WithinTheLimit_NoneTwice(int index)
    {
        var round = Cities.Standard.Rounds[index];
        var posts = round.Posts.ToDictionary(p => p.Id);
        Assert.Equal(posts.Count, round.Posts.Select(p => (p.SchoolId, p.Stage, p.Subject)).Distinct().Count());
        Assert.All(round.Candidates, candidate =>
        {
            Assert.InRange(candidate.Choices.Count, 0, round.ChoiceLimit);
            Assert.Equal(candidate.Choices.Count, candidate.Choices.Distinct().Count());
            Assert.All(candidate.Choices, id => Assert.True(Admission.Admits(posts[id], teachers[candidate.TeacherId], round.BaseDate)));
        });
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Guarantees_FitTheirPosts_AndAreTheHoldersOwn(int index)
    {
        var round = Cities.Standard.Rounds[index];
        var held = round.Candidates.Where(c => c.CurrentPostId is not null).ToLookup(c => c.CurrentPostId!.Value);
        Assert.All(round.Posts, post =>
        {
            Assert.True(post.Held <= post.Capacity && post.Capacity > 0);
            Assert.True(held[post.Id].Count() <= post.Held);
            Assert.All(held[post.Id], c => Assert.Equal((post.SchoolId, post.Subject), (teachers[c.TeacherId].Employment.SchoolId, teachers[c.TeacherId].Teaching.Subject)));
            Assert.All(held[post.Id], c => Assert.True(Admission.Admits(post, teachers[c.TeacherId], round.BaseDate)));
        });
        Assert.All(round.Candidates, c => Assert.Equal(c.IsGuaranteed, c.CurrentPostId is not null));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Scores_AreForSchoolsAppliedTo_AndComputedFromTheTeachersOwnData(int index)
    {
        var round = Cities.Standard.Rounds[index];
        var schoolOf = round.Posts.ToDictionary(p => p.Id, p => p.SchoolId);
        var applied = round.Candidates.SelectMany(c => c.Choices.Select(id => (c.TeacherId, SchoolId: schoolOf[id]))).ToHashSet();
        Assert.True(round.Scores.All(s => applied.Contains((s.TeacherId, s.SchoolId))));
        Assert.Equal(round.Scores.Count, round.Scores.Select(s => (s.TeacherId, s.SchoolId)).Distinct().Count());
        Assert.InRange(round.Scores.Count * 100 / applied.Count, round.IsFinished ? 100 : 70, round.IsFinished ? 100 : 97);
        Assert.All(round.Scores, score =>
        {
            var rating = score.Items.Single(i => i.Item == "peer-rating").Thousandths switch { 10_000 => "1", 8_000 => "2", _ => "3" };
            Assert.Equal(ScoreSheet.Compute(teachers[score.TeacherId], round.BaseDate, rating), score.Items);
            Assert.Equal(score.Items.Sum(i => i.Thousandths), score.TotalThousandths);
        });
    }

    [Fact]
    public void Scores_KeepToTheSchemeAndTheLimitOfThePolicyFile()
    {
        using var policy = JsonDocument.Parse(File.ReadAllText(SeedFolder.Find("policy", "rotation.json")));
        JsonElement Value(string key, string region) => policy.RootElement.GetProperty("values").EnumerateArray()
            .Single(v => v.GetProperty("key").GetString() == key && v.GetProperty("region").GetString() == region).GetProperty("value");

        var scheme = Value("rotation.score_schemes", "000000")[0];
        var most = scheme.GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("item").GetString()!, i.GetProperty("maximum").GetInt32() * 1000)).ToList();
        Assert.Equal(100_000, most.Sum(i => i.Item2));
        foreach (var score in Cities.Standard.Rounds.SelectMany(r => r.Scores))
        {
            Assert.Equal(most.Select(i => i.Item1), score.Items.Select(i => i.Item));
            Assert.All(score.Items.Zip(most), pair => Assert.InRange(pair.First.Thousandths, 0, pair.Second.Item2));
        }
        Assert.All(Cities.Standard.Rounds, r => Assert.Equal(Value("rotation.choice_limit", "990100").GetInt32(), r.ChoiceLimit));
    }
}
