using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Cases;
using Xunit;

namespace Workforce.UnitTests.Staffing.Posts;

public sealed class CaseTests
{
    private static readonly SchoolId Public = new(Guid.NewGuid()), Private = new(Guid.NewGuid());
    private static readonly Dictionary<SchoolId, SchoolCard> Schools = new() { [Public] = StaffSample.School(Public), [Private] = StaffSample.School(Private, isPublic: false) };
    private static readonly MisuseTerms Terms = new(6, 36, ["201"], ["211"], ["208"], 10, 12, 30);
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static DateOnly Today => StaffSample.Today;

    public static TheoryData<string> Ways() => ["private", "stay-private", "long-stay", "lent", "missing", "off-post", "long-leave"];

    [Theory, MemberData(nameof(Ways))]
    public void Find_EachWay_GivesItsKind(string way)
    {
        var (person, kind) = way switch
        {
            "private" => (StaffSample.Person(Private), CaseKind.InPrivateSchool),
            "stay-private" => (StaffSample.Person(Public, stay: new("support", Today.AddMonths(-1), null, Private)), CaseKind.InPrivateSchool),
            "long-stay" => (StaffSample.Person(Public, stay: new("support", Today.AddMonths(-37), null, Public)), CaseKind.LongSecondment),
            "lent" => (StaffSample.Person(Public, status: "201"), CaseKind.LongSecondment),
            "missing" => (StaffSample.Person(Public, status: "211"), CaseKind.PaidAbsent),
            "off-post" => (StaffSample.Person(Public, status: "208"), CaseKind.NotAtPost),
            _ => (StaffSample.Person(Public, leave: new("sick", Today.AddMonths(-7), null)), CaseKind.NotAtPost),
        };
        Assert.Equal(kind, Assert.Single(Detection.Find([person], Schools, new Dictionary<SchoolId, int>(), Terms, Today)).Kind);
    }

    [Fact]
    public void Find_WithinTheTerms_OrOutsideTheEstablishment_IsNothing() => Assert.Empty(Detection.Find(
        [StaffSample.Person(Public), StaffSample.Person(Public, leave: new("sick", Today.AddMonths(-6), null)), StaffSample.Person(Private, established: false), StaffSample.Person(Public, stay: new("support", Today.AddMonths(-36), null, Public))],
        Schools, new Dictionary<SchoolId, int> { [Public] = 3 }, Terms, Today));

    [Fact]
    public void Find_Schools_EmptyPosts_AndHiredOver()
    {
        Assert.Equal(CaseKind.LeftVacant, Assert.Single(Detection.Find([StaffSample.Person(Public)], Schools, new Dictionary<SchoolId, int> { [Public] = 2 }, Terms, Today)).Kind);
        var over = Detection.Find([StaffSample.Person(Public), StaffSample.Person(Public) with { JoinedSchoolOn = Today.AddMonths(-3) }], Schools, new Dictionary<SchoolId, int> { [Public] = 1 }, Terms, Today);
        Assert.Equal(CaseKind.HiredOverQuota, Assert.Single(over).Kind);
    }

    [Fact]
    public void Close_WithoutOutcome_OrBeforeConfirmed_IsRefused()
    {
        var one = new StaffingCase { Finding = "借出" };
        Assert.Contains("先确认", Assert.Throws<RuleBrokenException>(() => one.Close("已回", "李", Now, Today)).Message);
        Assert.Throws<RuleBrokenException>(() => one.Confirm(Today, null, "李", Now, Today));
        one.Confirm(Today.AddDays(10), null, "李", Now, Today);
        Assert.Contains("没有结果不能办结", Assert.Throws<RuleBrokenException>(() => one.Close(" ", "李", Now, Today)).Message);
        Assert.Throws<RuleBrokenException>(() => one.Extend(Today.AddDays(9), "再等", "李", Now, Today));
        one.Answer("整改", "王", Now);
        one.Close("已回", "李", Now, Today);
        Assert.Equal((CaseState.Closed, 3), (one.State, one.Steps.Count));
        Assert.Throws<RuleBrokenException>(() => one.Dismiss("不是", "李", Now, Today));
        Assert.Throws<RuleBrokenException>(() => one.Answer("还有", "王", Now));
    }
}
