using System.Text.Json;
using CsCheck;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;
using Xunit;

namespace Workforce.UnitTests.Rotation.Scoring;

/// <summary>One engine turns a record into points: the published schemes at their edges, and what holds for every rule.</summary>
public sealed class ScoringRulesTests
{
    private static readonly DateOnly On = new(2026, 6, 30);

    private static readonly ScoringFacts Teacher = new()
    {
        On = On, BornOn = new(1980, 7, 1), TeachingYears = 22, TeachingSinceOn = new(2003, 9, 1), WorkYears = 25, WorkStartedOn = new(2001, 5, 1), SchoolYears = 12, ClassTeacherYears = 3, IsClassTeacher = true,
        WeeklyPeriods = 14, Education = "21", Title = "first", TitleObtainedOn = new(2015, 12, 1), TitleAppointedOn = new(2017, 1, 1), Duty = "group-head",
        Honours = [new("teaching", "city", "优质课", new(2024, 5, 1)), new("teaching", "county", "优质课", new(2019, 5, 1)), new("backbone", "city", "骨干教师", new(2023, 1, 1))],
        Appraisals = [new(2025, "1", "2")],
    };

    [Theory]
    [InlineData("age", 4_500)]
    [InlineData("teaching-years", 20_000)]
    [InlineData("education", 4_000)]
    [InlineData("title-years", 20_000)]
    [InlineData("post-years", 9_000)]
    [InlineData("duty", 4_000)]
    [InlineData("achievement", 5_000)]
    [InlineData("school-years", 6_000)]
    [InlineData("workload", 7_000)]
    public void S1_IsCountedFromTheRecord(string item, int thousandths) => Assert.Equal(thousandths, Of(Shipped("S1", item), Teacher).Thousandths);

    [Fact]
    public void S1_Rating_IsWhatMostBallotsGave_OfTwoTheLower()
    {
        Assert.Equal(10_000, ScoringRules.Of(Shipped("S1", "peer-rating"), Teacher, new(16, 14, 0, 0), Name).Thousandths);
        Assert.Equal(8_000, ScoringRules.Of(Shipped("S1", "peer-rating"), Teacher, new(15, 15, 0, 0), Name).Thousandths);
        Assert.Equal(0, ScoringRules.Of(Shipped("S1", "peer-rating"), Teacher, new(1, 2, 9, 0), Name).Thousandths);
        Assert.Null(ScoringRules.Of(Shipped("S1", "peer-rating"), Teacher, null, Name).Thousandths);
    }

    [Fact]
    public void S7_WeighsItsPart_AndCountsHonoursOfFiveYears()
    {
        Assert.Equal(22 * 500 * 70 / 100, Of(Shipped("S7", "teaching-years"), Teacher).Thousandths);
        Assert.Equal(10 * 1000 * 70 / 100, Of(Shipped("S7", "title-years"), Teacher).Thousandths);
        Assert.Equal((5 + 5) * 1000 * 70 / 100, Of(Shipped("S7", "honours"), Teacher).Thousandths);
    }

    [Fact]
    public void S2_CountsYearsOutsideAtEightyPercent_AndABegunYearAsOne()
    {
        var item = Shipped("S2", "teaching-years") with { Points = JsonSerializer.SerializeToElement(0.5m) };
        // 2003-09 to 2026-06 is 22 years and a part: 23; work since 2001-05 is 26 begun years: 3 outside, worth 2.4.
        Assert.Equal((int)(25.4m * 500), Of(item with { Maximum = null }, Teacher).Thousandths);
        Assert.Equal(20_000, Of(item with { Points = JsonSerializer.SerializeToElement(1m) }, Teacher).Thousandths);
    }

    [Fact]
    public void S2_Bands_TakeTheHighestReached()
    {
        var bands = Shipped("S2", "class-teacher-years") with { Points = JsonSerializer.SerializeToElement(new[] { new { from = 4, points = 5m }, new { from = 1, points = 1.5m }, new { from = 2, points = 3m } }) };
        Assert.Equal(3_000, Of(bands, Teacher).Thousandths);
        Assert.Equal(0, Of(bands, Teacher with { ClassTeacherYears = 0 }).Thousandths);
        Assert.Equal(5_000, Of(bands, Teacher with { ClassTeacherYears = 9 }).Thousandths);
    }

    [Fact]
    public void S8_IsTyped_NothingIsSuggested() => Assert.Null(Of(Shipped("S8", "subject-knowledge"), Teacher).Thousandths);

    [Fact]
    public void Ballots_Averaged_AreRoundedOnce()
    {
        var item = new SchemeItem("peer-rating", "民主测评", 10, Rule: ScoringRules.ByBallots, Points: JsonSerializer.SerializeToElement(new Dictionary<string, decimal> { ["1"] = 10, ["2"] = 8 }));
        // (10 + 10 + 8) / 3 = 9.3333...
        Assert.Equal(9_333, ScoringRules.Of(item, Teacher, new(2, 1, 0, 0), Name).Thousandths);
        Assert.Equal(6_667, ScoringRules.Of(item, Teacher, new(2, 0, 1, 0), Name).Thousandths);
    }

    [Fact]
    public void WhatIsNotKnown_IsNotNought()
    {
        var nobody = new ScoringFacts { On = On };
        foreach (var item in Schemes().SelectMany(s => s.Items))
            Assert.Null(Of(item, nobody).Thousandths);
    }

    [Fact]
    public void NoItem_EverPassesItsMaximum_NorFallsBelowNought() => Gen.Select(GenItem, GenFacts, GenBallots).Sample((item, facts, ballots) =>
    {
        if (ScoringRules.Of(item, facts, ballots, Name).Thousandths is { } points)
        {
            Assert.InRange(points, 0, (int)(item.Maximum!.Value * 1000));
        }
    });

    [Fact]
    public void MoreYears_NeverGiveFewerPoints() => Gen.Select(GenItem.Where(i => i.Rule is ScoringRules.PerYear or ScoringRules.Bands), Gen.Int[0, 45], Gen.Int[0, 45]).Sample((item, a, b) =>
    {
        int Points(int years) => Of(item with { Item = "school-years" }, Teacher with { SchoolYears = years }).Thousandths!.Value;
        Assert.True(a <= b ? Points(a) <= Points(b) : Points(b) <= Points(a));
    });

    [Fact]
    public void OneMoreHonour_NeverTakesPoints() => Gen.Select(GenItem.Where(i => i.Rule is ScoringRules.Sum or ScoringRules.Highest), GenHonour.List[0, 8], GenHonour).Sample((item, honours, more) =>
    {
        int Points(IReadOnlyList<HonourFacts> held) => Of(item with { Item = "honours" }, Teacher with { Honours = held }).Thousandths!.Value;
        Assert.True(Points([.. honours, more]) >= Points(honours));
    });

    [Fact]
    public void TheOrderOfHonours_MakesNoDifference() => Gen.Select(GenItem.Where(i => i.Rule is ScoringRules.Sum or ScoringRules.Highest), GenHonour.List[0, 8], Gen.Int).Sample((item, honours, seed) =>
    {
        var shuffled = honours.OrderBy(h => HashCode.Combine(h, seed)).ToList();
        Assert.Equal(Of(item with { Item = "honours" }, Teacher with { Honours = honours }).Thousandths, Of(item with { Item = "honours" }, Teacher with { Honours = shuffled }).Thousandths);
    });

    [Fact]
    public void ASum_WithoutCap_IsTheSumOfItsParts() => Gen.Select(GenHonour.List[0, 8], GenHonour.List[0, 8]).Sample((some, others) =>
    {
        var item = new SchemeItem("honours", "荣誉", Rule: ScoringRules.Sum, Points: Levels);
        int Points(IReadOnlyList<HonourFacts> held) => Of(item, Teacher with { Honours = held }).Thousandths!.Value;
        Assert.Equal(Points(some) + Points(others), Points([.. some, .. others]));
    });

    private static readonly JsonElement Levels = JsonSerializer.SerializeToElement(new Dictionary<string, decimal> { ["school"] = 0.5m, ["county"] = 1, ["city"] = 2.25m, ["province"] = 3, ["national"] = 9 });

    private static readonly Gen<HonourFacts> GenHonour = Gen.Select(OneOf("school", "county", "city", "province", "national"), Gen.Int[0, 4000], (level, days) => new HonourFacts("teaching", level, "奖", On.AddDays(-days)));
    private static readonly Gen<Ballots> GenBallots = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 60], (a, b, c, d) => new Ballots(a, b, c, d));

    private static readonly Gen<ScoringFacts> GenFacts = Gen.Select(Gen.Int[0, 45], Gen.Int[0, 45], Gen.Int[0, 30], GenHonour.List[0, 12], (taught, here, classes, honours) =>
        Teacher with { TeachingYears = taught, SchoolYears = here, ClassTeacherYears = classes, Honours = honours });

    private static readonly Gen<SchemeItem> GenItem = Gen.Select(OneOf("teaching-years", "school-years", "honours", "achievement", "peer-rating", "workload"), OneOf([.. ScoringRules.Words]), Gen.Int[1, 30], Gen.Int[1, 5000], Gen.Int[1, 100],
        (item, rule, most, each, percent) => new SchemeItem(item, item, most, Rule: rule, Percent: percent, Points: rule switch
        {
            ScoringRules.PerYear or ScoringRules.PerUnit or ScoringRules.PerPeriod => JsonSerializer.SerializeToElement(each / 1000m),
            ScoringRules.Bands => JsonSerializer.SerializeToElement(new[] { new { from = 1, points = each / 1000m }, new { from = 5, points = each / 500m } }),
            ScoringRules.Result or ScoringRules.ByBallots => JsonSerializer.SerializeToElement(new Dictionary<string, decimal> { ["1"] = each / 1000m, ["2"] = each / 2000m }),
            _ => Levels,
        }));

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static Suggested Of(SchemeItem item, ScoringFacts facts) => ScoringRules.Of(item, facts, null, Name);

    private static string Name(string table, string code) => code;

    private static SchemeItem Shipped(string scheme, string item) => Schemes().First(s => s.Key == scheme).Items.First(i => i.Item == item);

    private static List<ScoreScheme> Schemes() => ShippedPolicy.Values("rotation.score_schemes").SelectMany(value => PlanJson.Read<List<ScoreScheme>>(value.GetRawText())).ToList();
}
