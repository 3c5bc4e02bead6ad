using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exchange;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exchange;

/// <summary>A school's lists go one way: posted, sent once, in time.</summary>
public sealed class ExchangeSchoolTests
{
    private static readonly Term Three = new(3, "calendarDays");
    private static readonly WorkingDays Days = new([]);
    private static readonly DateOnly Monday = new(2027, 5, 24);
    private static readonly DateOnly Due = new(2027, 5, 31);
    private static readonly DateTimeOffset Now = new(2027, 5, 28, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Send_WaitsForTheNotice()
    {
        var school = New();
        Assert.Contains("先在校内公示", Refused(() => school.Send(Monday, Due, "校长", Now)));
        school.Post(Monday, Three, Days);
        Assert.Contains("公示到 2027-05-27", Refused(() => school.Send(Monday.AddDays(3), Due, "校长", Now)));
        school.Send(Monday.AddDays(4), Due, "校长", Now);
        Assert.Equal(SchoolStep.Sent, school.Step);
    }

    [Fact]
    public void Send_Twice_IsToldWhen()
    {
        var school = Sent();
        Assert.Contains("名单已于 2027-05-28 上报", Refused(() => school.Send(Due, Due, "校长", Now)));
    }

    [Fact]
    public void Send_AfterTheDay_NeedsTheBureau()
    {
        var school = New();
        school.Post(Monday, Three, Days);
        Assert.Contains("已经截止", Refused(() => school.Send(Due.AddDays(1), Due, "校长", Now)));
        Assert.Contains("写明理由", Refused(() => school.Extend(Due.AddDays(5), Due.AddDays(1), " ")));
        school.Extend(Due.AddDays(5), Due.AddDays(1), "校长住院");
        school.Send(Due.AddDays(5), Due, "校长", Now);
        Assert.Equal(SchoolStep.Sent, school.Step);
    }

    [Fact]
    public void Lists_OnceSent_OnlyTheBureauGivesBack()
    {
        var school = Sent();
        Assert.Contains("不能再改", Refused(school.MustTakeLists));
        Assert.Contains("写明理由", Refused(() => school.GiveBack(null)));
        school.GiveBack("漏报一人");
        school.MustTakeLists();
        Assert.Equal((null, "漏报一人"), (school.PostedUntil, school.ReturnedWhy));
    }

    [Fact]
    public void People_BelowTheFloor_AreNotSent()
    {
        var school = Sent();
        school.Check(Now);
        Assert.Contains("没有下达指标", Refused(() => school.SendPeople(9, 9, Monday, Due, "校长", Now)));
        Assert.Contains("不能超过", Refused(() => school.SetFloors(3, 0, eligibleBackbone: 2, eligibleOrdinary: 5)));
        school.SetFloors(2, 3, 2, 5);
        Assert.Contains("还差 1 名骨干、0 名普通教师", Refused(() => school.SendPeople(1, 4, Monday, Due, "校长", Now)));
        school.SendPeople(2, 3, Monday, Due, "校长", Now);
        Assert.Contains("不能再改", Refused(school.MustTakePeople));
        Assert.Contains("不能再退回", Refused(() => school.GiveBack("漏报")));
    }

    private static string Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Message;

    private static ExchangeSchool New() => new() { Code = "1", Name = "测试小学", Area = "urban" };

    private static ExchangeSchool Sent()
    {
        var school = New();
        school.Post(Monday, Three, Days);
        school.Send(Monday.AddDays(4), Due, "校长", Now);
        return school;
    }
}
