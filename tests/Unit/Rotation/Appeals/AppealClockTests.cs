using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Appeals;
using Xunit;

namespace Workforce.UnitTests.Rotation.Appeals;

/// <summary>Every term of the tracks, counted from the day after, and what is refused.</summary>
public sealed class AppealClockTests
{
    private static readonly WorkingDays Days = new([]);
    private static readonly PolicyLine Line = new("k", "t", "000000", new(2008, 5, 1), "{}", null, "劳动争议调解仲裁法第二十七条", "L", false);
    private static readonly AppealPolicy Policy = new() { SchoolAnswer = new(5, "workingDays"), BureauAnswer = new(30, "calendarDays"), StaffReview = new(30, 30, 30, 60, 30), Arbitration = new(1, 5, 45, 15, 15) };
    private static readonly DateOnly Filed = new(2027, 7, 12);

    [Fact]
    public void Bureau_ThirtyDaysFromReceipt_NoExtension()
    {
        var appeal = New(AppealTrack.Bureau);
        Assert.Equal(new DateOnly(2027, 8, 11), appeal.DecideBy);
        Assert.Contains("没有延期", Refused(() => appeal.Extend("案情复杂")));
    }

    [Fact]
    public void School_CountsWorkingDays() => Assert.Equal(new DateOnly(2027, 7, 19), New(AppealTrack.School).DecideBy);

    [Fact]
    public void Arbitration_AcceptedInFiveDays_DecidedInFortyFive_OnceFifteenMore_SuedWithinFifteen()
    {
        var appeal = New(AppealTrack.Arbitration);
        Assert.Equal((Filed.AddDays(5), null), (appeal.AcceptBy, appeal.DecideBy));
        Assert.Contains("先登记受理", Refused(() => appeal.Decide(true, "支持", null, "仲裁委", Filed, Filed)));
        appeal.Accept(Filed.AddDays(3), Filed.AddDays(3), Days);
        Assert.Equal(Filed.AddDays(48), appeal.DecideBy);
        Assert.Contains("写明理由", Refused(() => appeal.Extend(" ")));
        appeal.Extend("案情复杂");
        Assert.Equal(Filed.AddDays(63), appeal.DecideBy);
        Assert.Contains("已经延期过一次", Refused(() => appeal.Extend("再延")));
        var on = Filed.AddDays(60);
        appeal.Decide(false, "不支持", null, "仲裁委", on, on);
        Assert.True(appeal.WaitsForService);
        appeal.Serve(on.AddDays(2), on.AddDays(2));
        Assert.Equal((on.AddDays(17), false), (appeal.NextBy, appeal.WaitsForService));
        Assert.Contains("没有等待送达", Refused(() => appeal.Serve(on.AddDays(2), on.AddDays(2))));
    }

    [Theory]
    [InlineData("2026-07-12", false), InlineData("2026-07-11", true)]
    public void Arbitration_OneYearFromKnowing(string known, bool late)
    {
        var clock = AppealClock.Of(AppealTrack.Arbitration, Policy, Line);
        if (!late)
        {
            Assert.False(FilingMustBeInTime.Check(clock, DateOnly.Parse(known), Filed, null));
            return;
        }
        Assert.Contains("劳动争议调解仲裁法第二十七条", Refused(() => FilingMustBeInTime.Check(clock, DateOnly.Parse(known), Filed, null)));
        Assert.True(FilingMustBeInTime.Check(clock, DateOnly.Parse(known), Filed, "住院"));
    }

    [Fact]
    public void Review_ThirtyDaysToFile_AndThirtyToGoOn()
    {
        var clock = AppealClock.Of(AppealTrack.Review, Policy, Line);
        Assert.Equal((new DateOnly(2027, 7, 31), new DateOnly(2027, 7, 31)), (clock.FileBy(new(2027, 7, 1)), clock.NextBy(new(2027, 7, 1))));
        Assert.Equal(60, AppealClock.Of(AppealTrack.StaffAppeal, Policy, Line).Decide.Days);
    }

    [Fact]
    public void Dates_NeitherBeforeFilingNorAfterToday()
    {
        var appeal = New(AppealTrack.Bureau);
        Assert.Contains("与今天之间", Refused(() => appeal.Decide(true, "支持", null, "人事科", Filed.AddDays(-1), Filed)));
        Assert.Contains("与今天之间", Refused(() => appeal.Decide(true, "支持", null, "人事科", Filed.AddDays(1), Filed)));
        Assert.Contains("知道决定的日期", Refused(() => FilingMustBeInTime.Check(appeal.Clock, Filed.AddDays(1), Filed, null)));
    }

    [Fact]
    public void Withdrawn_IsOver()
    {
        var appeal = New(AppealTrack.Bureau);
        appeal.Withdraw();
        Assert.Null(appeal.DueOn);
        Assert.Contains("已经办结", Refused(() => appeal.Decide(true, "支持", null, "人事科", Filed, Filed)));
    }

    private static string Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Message;

    private static Appeal New(AppealTrack track)
    {
        var clock = AppealClock.Of(track, Policy, Line);
        return new Appeal { StaffNumber = "1", Name = "测试", HomeSchoolName = "测试小学", About = "轮次", Track = track, Claim = "请求", Clock = clock, KnownOn = Filed, FiledOn = Filed, FiledBy = "测试", AcceptBy = clock.AcceptBy(Filed, Days) }.File(Days);
    }
}
