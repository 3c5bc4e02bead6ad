using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Plans;
using Xunit;

namespace Workforce.UnitTests.Rotation.Scoring;

/// <summary>What an officer types about an item is what the engine counts by.</summary>
public sealed class SchemeItemFormTests
{
    [Theory]
    [InlineData("honours", "国家级=5；省级=4", false, ScoringRules.Highest)]
    [InlineData("achievement", "国家级＝5，县级＝2.25", true, ScoringRules.Sum)]
    [InlineData("class-teacher-years", "1=1.5；4=5", false, ScoringRules.Bands)]
    [InlineData("peer-rating", "优秀=10；合格=8", false, ScoringRules.Result)]
    [InlineData("peer-rating", "优秀=10；合格=8", true, ScoringRules.ByBallots)]
    public void Levels_AreRead_AndShownAgainAsTheyWere(string kind, string levels, bool addsUp, string rule)
    {
        var item = new SchemeItemForm { Name = "项目", Kind = kind, Maximum = 10, Levels = levels, AddsUp = addsUp }.Item(1, null);
        Assert.Equal((rule, kind), (item.Rule, item.Datum));
        var again = SchemeItemForm.Of(item);
        Assert.Equal((kind, levels.Replace('＝', '=').Replace('，', '；'), addsUp), (again.Kind, again.Levels, again.AddsUp));
        Assert.Same(item, Same(again.Item(7, item), item));
    }

    [Theory]
    [InlineData("honours", "宇宙级=5", "没有“宇宙级”这一档")]
    [InlineData("honours", "国家级5", "看不懂")]
    [InlineData("class-teacher-years", "一年=1", "没有“一年”这一档")]
    public void WhatItCannotRead_IsSaid(string kind, string levels, string says) =>
        Assert.Contains(says, Assert.Throws<RuleBrokenException>(() => new SchemeItemForm { Name = "项目", Kind = kind, Maximum = 10, Levels = levels }.Item(1, null)).Message);

    [Fact]
    public void EveryShippedItem_SurvivesTheForm_WithAllItsRules()
    {
        foreach (var item in ShippedPolicy.Values("rotation.score_schemes").SelectMany(value => PlanJson.Read<List<ScoreScheme>>(value.GetRawText())).SelectMany(s => s.Items))
            Assert.Equal(item.Rule, SchemeItemForm.Of(item).Item(1, item).Rule);
    }

    private static SchemeItem Same(SchemeItem read, SchemeItem item) => read == item with { Maximum = read.Maximum } ? item : read;
}
