using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Features.Rotation;
using Workforce.Rotation.Features.Rotation.Scores;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class ScoreSheetTests
{
    private static readonly ScoreScheme Scheme = new("S", "方案", 25, [new("age", "年龄", 5), new("teaching-years", "教龄", 20)]);

    [Theory]
    [InlineData("4.25", 4250), InlineData("0", 0), InlineData("5", 5000), InlineData("4.305", 4305), InlineData(" ４．３ ", 4300), InlineData("4.300", 4300)]
    public void Thousandths_OfAScore_AreExact(string typed, int expected)
    {
        Assert.Null(ScoreSheet.Thousandths(typed, 5, out var thousandths));
        Assert.Equal(expected, thousandths);
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData("abc"), InlineData("-0.1"), InlineData("5.001"), InlineData("4.3055"), InlineData("1e3"), InlineData("1,000"), InlineData("NaN")]
    public void Thousandths_OfSomethingElse_AreRefusedInASentence(string? typed) => Assert.NotNull(ScoreSheet.Thousandths(typed, 5, out _));

    [Fact]
    public void Read_TellsEveryFaultAtItsPlace()
    {
        var said = new List<(int, Sentence)>();
        Assert.Null(ScoreSheet.Read(Scheme, [new() { Item = "age", Points = "6" }], (at, wrong) => said.Add((at, wrong))));
        Assert.Equal([0, 1], said.Select(s => s.Item1));
    }

    [Fact]
    public void Read_KeepsTheSchemesOrder_WhateverOrderCame()
    {
        var items = ScoreSheet.Read(Scheme, [new() { Item = "teaching-years", Points = "20", Basis = " 教龄21年 " }, new() { Item = "age", Points = "4.3" }], (_, wrong) => Assert.Fail(wrong.Text))!;
        Assert.Equal([new("age", "年龄", "", 4300), new ScoreItem("teaching-years", "教龄", "教龄21年", 20000)], items);
    }

    [Fact]
    public void ItemsMustFollowTheScheme_RefusesWhatAnotherProgramMaySend()
    {
        Assert.Throws<RuleBrokenException>(() => ItemsMustFollowTheScheme.Check(Scheme, [new("age", "年龄", "", 100)]));
        Assert.Throws<RuleBrokenException>(() => ItemsMustFollowTheScheme.Check(Scheme, [new("age", "年龄", "", 5001), new("teaching-years", "教龄", "", 0)]));
        Assert.Throws<RuleBrokenException>(() => ItemsMustFollowTheScheme.Check(Scheme, [new("age", "年龄", "", -1), new("teaching-years", "教龄", "", 0)]));
        ItemsMustFollowTheScheme.Check(Scheme, [new("age", "年龄", "", 5000), new("teaching-years", "教龄", "", 0)]);
    }
}
