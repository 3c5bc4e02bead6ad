using System.Text.Json;
using Workforce.Platform.Seeds;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.Plans;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exemptions;

/// <summary>The shipped rules of 直聘, 免竞聘 and 暂缓 over teachers at their edges.</summary>
public sealed class GroundsTests
{
    private static readonly DateOnly On = new(2026, 6, 30);
    private static readonly RotationPolicy Policy = Shipped();

    [Theory]
    [InlineData("1", "1971-06-30", true)]
    [InlineData("1", "1971-07-01", false)]
    [InlineData("2", "1976-06-30", true)]
    [InlineData("2", "1976-07-01", false)]
    public void Age_CountsTheDay(string sex, string born, bool named) =>
        Assert.Equal(named, Keys(Teacher() with { Sex = sex, BornOn = DateOnly.Parse(born), RetiresOn = new(2040, 1, 1) }).Contains("age"));

    [Theory]
    [InlineData("1", 30, true), InlineData("1", 29, false), InlineData("2", 25, true), InlineData("2", 24, false)]
    public void YearsOfTeaching_DifferBySex(string sex, int years, bool named) =>
        Assert.Equal(named, Keys(Teacher() with { Sex = sex, TeachingYears = years }).Contains("teaching-years"));

    [Theory]
    [InlineData("city", true), InlineData("province", true), InlineData("county", false)]
    public void Backbone_FromTheCityUp(string level, bool named) =>
        Assert.Equal(named, Keys(Teacher() with { Honours = [new("backbone", level, "骨干教师", new(2020, 1, 1))] }).Contains("backbone"));

    [Theory]
    [InlineData("deputy-director", true), InlineData("principal", true), InlineData("group-head", false)]
    public void Leaders_FromTheMiddleUp(string duty, bool named) => Assert.Equal(named, Keys(Teacher() with { Duty = duty }).Contains("duty"));

    [Theory]
    [InlineData("2029-06-01", true), InlineData("2029-07-01", false)]
    public void NearRetirement_ByTheMonthOfHerOwnRetirement(string retires, bool named) =>
        Assert.Equal(named, Keys(Teacher() with { RetiresOn = DateOnly.Parse(retires) }).Contains("near-retirement"));

    [Fact]
    public void Maternity_IsDeferred_ProtectedAndComesFirst()
    {
        var first = Grounds.Of(Teacher() with { OnLeave = "maternity", TeachingYears = 40 }, Policy, On)[0];
        Assert.Equal((ExemptionKind.Deferred, "nursing", true), (first.Kind, first.Key, first.Protects));
    }

    [Theory]
    [InlineData("sick", null, "100", "long-sick-leave"), InlineData(null, "support", "100", "exchange-elsewhere"), InlineData(null, null, "201", "secondment"), InlineData(null, null, "209", "internal-retirement")]
    public void WhoIsAway_IsExempt(string? leave, string? stay, string status, string key) => Assert.Equal([key], Keys(Teacher() with { OnLeave = leave, OnStay = stay, Status = status }));

    [Fact]
    public void Anybody_IsNamedByNothing() => Assert.Empty(Keys(Teacher()));

    [Fact]
    public void YearsToRetirement_MayStandForAnAge()
    {
        var condition = new DirectCondition { Sex = "2", YearsToRetirementAtMost = 5 };
        Assert.NotNull(DirectGround.Of(Teacher() with { Sex = "2", RetiresOn = new(2031, 6, 1) }, condition, On));
        Assert.Null(DirectGround.Of(Teacher() with { Sex = "2", RetiresOn = new(2031, 7, 1) }, condition, On));
    }

    private static List<string> Keys(TeacherFacts teacher) => Grounds.Of(teacher, Policy, On).Select(ground => ground.Key).ToList();

    private static RotationPolicy Shipped()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SeedFolder.Find("policy", "rotation.json")));
        JsonElement Value(string key) => file.RootElement.GetProperty("values").EnumerateArray().First(v => v.GetProperty("key").GetString() == "rotation." + key && v.GetProperty("region").GetString() == "000000").GetProperty("value");
        return new()
        {
            ChoiceLimit = 1, ContestDays = new(1, "workingDays"), ContestAnswerDays = new(1, "workingDays"), Notice = new(1, "workingDays"), ObjectionAnswerDays = new(1, "workingDays"),
            Direct = PlanJson.Read<DirectRule>(Value("direct").GetRawText()),
            Exempt = PlanJson.Read<List<string>>(Value("exempt").GetRawText()),
            Defer = PlanJson.Read<List<string>>(Value("defer").GetRawText()),
            NearRetirementYears = Value("protect.near_retirement_years").GetInt32(),
        };
    }

    private static TeacherFacts Teacher() => new()
    {
        Id = new(Guid.NewGuid()), DistrictId = new(Guid.NewGuid()), SchoolId = new(Guid.NewGuid()), StaffNumber = "01000001", Name = "测试", Initials = "cs", Sex = "2", BornOn = new(1990, 1, 1), RetiresOn = new(2048, 1, 1),
        Stage = "primary", Subject = "chinese", SecondSubject = null, Certificates = [], Education = "21", Title = "first", TitleObtainedOn = null, TitleAppointedOn = null, PostLevel = null, WorkYears = 10, TeachingYears = 10,
        YearsInSchool = 5, RuralYears = 0, ClassTeacherYears = 0, IsClassTeacher = false, WeeklyPeriods = 12, Duty = "none", IsEstablished = true, IsBackbone = false, IsSpecialGrade = false, Kind = "teacher", Status = "100",
        OnLeave = null, OnStay = null, Appraisals = [], Honours = [],
    };
}
