using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Xunit;

namespace Workforce.UnitTests.Rotation.InSchool;

/// <summary>Six steps, one after another; what is posted has its days.</summary>
public sealed class CompetitionTests
{
    private static readonly DateOnly Today = new(2026, 6, 10);
    private static readonly Change Change = new(Actor.System("校长"), new(2026, 6, 10, 2, 0, 0, TimeSpan.Zero), "更正", Guid.NewGuid());

    private static readonly CompetitionRules Rules = new(new("S", "S", 10, [new("a", "甲", 10)]), new(3, "calendarDays"), new(3, "calendarDays"), new(5, "calendarDays"), new(3, "calendarDays"), new(3, "calendarDays"),
        new(5, "calendarDays"), ["lottery"], ["interest", "near-relative"], 2, "pooled");

    [Fact]
    public void TheSteps_AreTheSixOfTheLaw() =>
        Assert.Equal(ShippedPolicy.Values("rotation.in_school_steps").Single().EnumerateArray().Select(w => w.GetString()), InSchoolSteps.Statutory.Select(s => s.Word()));

    [Fact]
    public void NoStep_CanBeSkipped_NorDoneTwice()
    {
        var competition = New();
        Refused(() => competition.PublishPosts(Rules, Today.AddDays(3), Today.AddDays(3), null, Change, Today), "制定方案", expected: "请先完成");
        competition.Plan(Today, null, Change, Today);
        Refused(() => competition.Plan(Today, null, Change, Today), "已经办完");
        Refused(() => competition.FinishChecking(0, null, Change, Today), "公布岗位", expected: "请先完成");
        Refused(() => competition.PublishLists(null, Change, Today), "请先完成");
        Refused(() => competition.Appoint(null, 0, null, Change, Today), "请先完成");
    }

    [Fact]
    public void ThePlan_NeedsItsRecord_AndADayThatHasBeen()
    {
        Refused(() => New().Plan(Today, null, Change with { EvidenceFileId = null }, Today), "请附上");
        Refused(() => New().Plan(Today.AddDays(1), null, Change, Today), "不能晚于今天");
    }

    [Fact]
    public void Applying_LastsAtLeastItsDays_AndTheCheckEndsAfterIt()
    {
        var competition = New();
        competition.Plan(Today, null, Change, Today);
        Refused(() => competition.PublishPosts(Rules, Today.AddDays(2), Today.AddDays(3), null, Change, Today), "不能早于 2026-06-13");
        competition.PublishPosts(Rules, Today.AddDays(3), Today.AddDays(3), null, Change, Today);
        Assert.True(competition.TakesApplications(Today.AddDays(3)));
        Assert.False(competition.TakesApplications(Today.AddDays(4)));
        Refused(() => competition.FinishChecking(0, null, Change, Today.AddDays(3)), "才截止");
        Refused(() => competition.FinishChecking(1, null, Change, Today.AddDays(4)), "1 人没有审查");
        competition.FinishChecking(0, null, Change, Today.AddDays(4));
        Assert.Equal(InSchoolStep.Assess, competition.Step);
    }

    [Fact]
    public void WhatIsPosted_HasItsDays_BeforeAnythingFollows_OrIsGivenUp()
    {
        var competition = Assessing();
        var posted = PostedTable.Of(competition, PostedKind.Scores, null, [new("P1", "小学数学", "甲")], Today.AddDays(4), Today.AddDays(7), Change);
        Refused(() => competition.FinishAssessing(null, 0, default, Change, Today.AddDays(5)), "还没有公布");
        Refused(() => competition.FinishAssessing(posted, 0, Today.AddDays(7), Change, Today.AddDays(7)), "才结束");
        Refused(() => competition.FinishAssessing(posted, 1, Today.AddDays(7), Change, Today.AddDays(8)), "1 项复核没有答复");
        Refused(() => competition.Drop([posted], "重来", Today.AddDays(7), Change.At), "期满之前不能撤回");
        Refused(() => competition.Drop([posted], " ", Today.AddDays(8), Change.At), "理由");
        competition.Drop([posted], "重来", Today.AddDays(8), Change.At);
        Assert.NotNull(competition.DroppedAt);
    }

    [Fact]
    public void ANewVersion_NeedsAReason_AndTellsItselfByItsHash()
    {
        var competition = Assessing();
        var first = PostedTable.Of(competition, PostedKind.Scores, null, [new("P1", "小学数学", "甲", "1", 5_000)], Today, Today, Change);
        Refused(() => PostedTable.Of(competition, PostedKind.Scores, first, [new("P1", "小学数学", "甲", "1", 6_000)], Today, Today, Change with { Reason = null }), "请写明理由");
        Refused(() => PostedTable.Of(competition, PostedKind.Scores, first, first.Rows(), Today, Today, Change), "没有不同");
        var second = PostedTable.Of(competition, PostedKind.Scores, first, [new("P1", "小学数学", "甲", "1", 6_000)], Today, Today, Change);
        Assert.Equal((2, "更正"), (second.Number, second.Reason));
        Assert.NotEqual(first.Sha256, second.Sha256);
        Assert.NotNull(first.ReplacedAt);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(second.Content))), second.Sha256);
    }

    [Fact]
    public void ALot_GivesEveryoneOnePlace_BeforeTwoWitnesses()
    {
        ApplicantId[] tied = [new(Guid.NewGuid()), new(Guid.NewGuid())];
        var places = new Dictionary<ApplicantId, int> { [tied[0]] = 2, [tied[1]] = 1 };
        var post = new Workforce.Rotation.Contracts.PostId(Guid.NewGuid());
        Refused(() => Lot.Of(post, tied, new Dictionary<ApplicantId, int> { [tied[0]] = 1, [tied[1]] = 1 }, Today, "甲、乙", Guid.NewGuid(), Today), "不重复");
        Refused(() => Lot.Of(post, tied, places, Today, "甲", Guid.NewGuid(), Today), "两位见证人");
        Refused(() => Lot.Of(post, tied, places, Today, "甲、乙", null, Today), "签字件");
        Assert.Equal([tied[1], tied[0]], Lot.Of(post, tied, places, Today, "甲、乙", Guid.NewGuid(), Today).Order);
    }

    internal static Competition Assessing()
    {
        var competition = New();
        competition.Plan(Today, null, Change, Today);
        competition.PublishPosts(Rules, Today.AddDays(3), Today.AddDays(3), null, Change, Today);
        competition.FinishChecking(0, null, Change, Today.AddDays(4));
        return competition;
    }

    private static Competition New() => new() { Id = new(Guid.NewGuid()), SchoolName = "望海小学" };

    private static void Refused(Action act, string says, string expected = "") =>
        Assert.Contains(expected.Length > 0 ? expected : says, Assert.Throws<RuleBrokenException>(act).Message);
}
