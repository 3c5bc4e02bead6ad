using Workforce.Platform.Changes;
using Workforce.Staffing.Domain.Reviews;
using Xunit;

namespace Workforce.UnitTests.Staffing.Posts;

public sealed class ReviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly Review review = Review.Open(new(Guid.Empty), "核编", 2026, Today, Today.AddDays(10));
    private readonly ReviewedSchool[] parts = [.. Enumerable.Range(0, 2).Select(i => new ReviewedSchool { Code = $"{i}", Name = $"{i}小", Figures = new(30, 31, 30, 0, 0) })];

    [Fact]
    public void Close_WaitsForReplies_AndForThoseWhoMayStillAnswer()
    {
        parts[0].Object(review, "少算一人", "王", Today);
        Assert.Contains("1 所学校的异议没有答复", Assert.Throws<RuleBrokenException>(() => review.Close(parts, "不变", null, Today.AddDays(11))).Message);
        parts[0].ReplyTo(review, "更正", 31, "李");
        Assert.Equal(31, parts[0].Concluded);
        Assert.Contains("没有反馈", Assert.Throws<RuleBrokenException>(() => review.Close(parts, "不变", null, Today)).Message);
        Assert.Throws<RuleBrokenException>(() => review.Close(parts, " ", null, Today.AddDays(11)));
        review.Close(parts, "不变", null, Today.AddDays(11));
        Assert.Throws<RuleBrokenException>(() => review.Close(parts, "再来", null, Today.AddDays(11)));
        Assert.Throws<RuleBrokenException>(() => parts[1].Confirm(review, "王", Today));
    }

    [Fact]
    public void Answer_AfterTheDay_OrAfterTheReply_IsRefused()
    {
        Assert.Throws<RuleBrokenException>(() => parts[0].Confirm(review, "王", Today.AddDays(11)));
        Assert.Throws<RuleBrokenException>(() => parts[0].Object(review, "", "王", Today));
        Assert.Throws<RuleBrokenException>(() => parts[0].ReplyTo(review, "答", null, "李"));
        parts[0].Object(review, "少算一人", "王", Today);
        parts[0].Confirm(review, "王", Today);
        parts[0].Object(review, "还是少", "王", Today);
        parts[0].ReplyTo(review, "不变", 30, "李");
        Assert.Null(parts[0].CorrectedTo);
        Assert.Throws<RuleBrokenException>(() => parts[0].Confirm(review, "王", Today));
    }
}
