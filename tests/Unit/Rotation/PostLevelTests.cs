using Workforce.Platform.Changes;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Domain.Rules;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class PostLevelTests
{
    [Theory]
    [InlineData("follows-person", "urban", "junior", "senior")]
    [InlineData("keep", "rural", "middle", "senior")]
    [InlineData("vacant-level-or-lower", "urban", "middle", "middle")]
    [InlineData("vacant-level-or-lower", "urban", "senior", "senior")]
    [InlineData("vacant-level-or-lower", "urban", null, "senior")]
    [InlineData(null, "urban", "junior", "junior")]
    public void SeniorTeacher_IsAppointedByTheRuleOfThePlan(string? rule, string area, string? level, string expected)
    {
        var post = Sample.Post(area: area);
        post.Level = level;
        var found = LevelGoesByTheRule.Of(rule is null ? null : new(new Dictionary<string, string> { [area] = rule }), Sample.Entrant(title: "senior"), post);
        Assert.Equal(expected, found!.Level);
    }

    [Fact]
    public void WithoutARuleAndALevel_NothingIsPromised() => Assert.Null(LevelGoesByTheRule.Of(null, Sample.Entrant(title: "senior"), Sample.Post()));

    [Fact]
    public void Dongfang_LowersInTheCityAndKeepsInTheCountry()
    {
        var rule = System.Text.Json.JsonSerializer.Deserialize<PostLevelRule>("""{"urban":"vacant-level-or-lower","town":"keep","rural":"keep"}""")!;
        var (city, country) = (Sample.Post(area: "urban"), Sample.Post(area: "rural"));
        city.Level = country.Level = "junior";
        Assert.Equal(("junior", "senior"), (LevelGoesByTheRule.Of(rule, Sample.Entrant(title: "senior"), city)!.Level, LevelGoesByTheRule.Of(rule, Sample.Entrant(title: "senior"), country)!.Level));
    }

    [Theory]
    [InlineData(30, 20, 16, true)]
    [InlineData(30, 20, 15, false)]
    [InlineData(30, 19, 19, false)]
    public void StaffCongress_NeedsTwoThirdsPresentAndMoreThanHalfOfAllInFavour(int entitled, int attended, int inFavour, bool passes) =>
        Assert.Equal(passes, new CongressVote(new(2027, 6, 1), entitled, attended, inFavour, attended - inFavour, 0, Guid.Empty, default).Passes(new(new(2, 3), new(1, 2), MoreThan: true)));

    [Fact]
    public void Plan_IsFiledOnlyAfterItsCongress_AndPublishedOnlyAfterFiling()
    {
        var plan = new PostPlan();
        Assert.Throws<RuleBrokenException>(() => plan.File(new(new(2027, 6, 2), "人社局", "1", null, default)));
        Assert.Throws<RuleBrokenException>(() => plan.Publish(default));
        plan.PutToCongress(new(new(2027, 6, 1), 3, 3, 3, 0, 0, Guid.Empty, default), new(new(2, 3), new(1, 2), true));
        Assert.Throws<RuleBrokenException>(() => plan.File(new(new(2027, 5, 31), "人社局", "1", null, default)));
        plan.File(new(new(2027, 6, 2), "人社局", "1", null, default));
        plan.Publish(default);
        Assert.Equal(PostPlanState.Published, plan.State);
    }

    [Theory]
    [InlineData(4.99, false)]
    [InlineData(5, true)]
    [InlineData(10, true)]
    [InlineData(10.01, false)]
    public void Reserve_StaysWithinTheBounds(double percent, bool holds) => Assert.Equal(holds, ReserveStaysWithinTheBounds.Holds(new(5, 10), (decimal)percent));
}
