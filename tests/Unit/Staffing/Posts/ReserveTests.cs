using Workforce.Platform.Changes;
using Workforce.Staffing.Domain.Reserve;
using Xunit;

namespace Workforce.UnitTests.Staffing.Posts;

public sealed class ReserveTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Lend_MoreThanIsLeft_SaysHowMuchIs() =>
        Assert.Contains("只能再借 2 名", Assert.Throws<RuleBrokenException>(() => LendWithinThePool.Check(10, 8, 3, Today, Today.AddYears(1), null)).Message);

    [Fact]
    public void Lend_LongerThanTheRegionAllows_IsRefused()
    {
        LendWithinThePool.Check(10, 8, 2, Today, Today.AddYears(3), new(1, 3));
        Assert.Contains("最多使用 3 年", Assert.Throws<RuleBrokenException>(() => LendWithinThePool.Check(10, 8, 2, Today, Today.AddYears(3).AddDays(1), new(1, 3))).Message);
        Assert.Throws<RuleBrokenException>(() => LendWithinThePool.Check(10, 8, 2, Today, Today, null));
    }

    [Fact]
    public void Return_InParts_ThenNeverAgain()
    {
        var loan = new ReserveLoan { Posts = 3, Reason = "缺人", DocumentNumber = "1号", LentOn = Today.AddDays(-400), DueOn = Today.AddDays(-1) };
        Assert.True(loan.IsOverdue(Today));
        loan.Return(1, null, Today, Today);
        Assert.Equal((2, (DateOnly?)null), (loan.Out, loan.ReturnedOn));
        Assert.Throws<RuleBrokenException>(() => loan.Return(3, null, Today, Today));
        loan.Return(2, "到期", Today, Today);
        Assert.Equal((0, Today, false), (loan.Out, loan.ReturnedOn!.Value, loan.IsOverdue(Today)));
        Assert.Contains("不能再还一次", Assert.Throws<RuleBrokenException>(() => loan.Return(1, null, Today, Today)).Message);
    }

    [Fact]
    public void Resize_BelowWhatIsLent_IsRefused() =>
        Assert.Throws<RuleBrokenException>(() => new ReservePool { DocumentNumber = "" }.Resize(5, "1号", 6));
}
