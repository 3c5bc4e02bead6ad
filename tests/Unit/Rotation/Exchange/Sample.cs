using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.UnitTests.Rotation.Exchange;

internal static class Sample
{
    /// <summary>浙教人〔2013〕70号 over 教师〔2014〕4号.</summary>
    public static ExchangePolicy Zhejiang() => new()
    {
        TeacherYears = 12, PrincipalYears = 10, PrincipalTerms = 2, Timetable = new("05-31", "06-18", "06-28", "07-30"), Notice = new(3, "calendarDays"), MoversPercent = 10, BackbonePercentOfMovers = 20,
        BackbonePercentOfEligibleBackbone = 15, PrincipalsPercent = 100, MinimumYears = 3, NearRetirementYears = 3, Defer = ["pregnancy", "nursing", "serious-illness"],
        Exempt = ["long-sick-leave", "internal-retirement", "exchange-elsewhere", "secondment"], Placing = new("cluster", "county", "county"), MiddleLeaders = new(1, 2),
    };

    public static ExchangeRules Rules() => new(Zhejiang(), ExchangePolicy.Keys.Select(key => new PolicyLine(key, key, "330000", new(2013, 1, 1), "1", null, "source of " + key, "B", false)).ToList());

    public static TeacherFacts Teacher() => new()
    {
        Id = new(Guid.NewGuid()), DistrictId = new(Guid.NewGuid()), SchoolId = new(Guid.NewGuid()), StaffNumber = "01000001", Name = "测试", Initials = "cs", Sex = "2", BornOn = new(1985, 1, 1), RetiresOn = new(2043, 1, 1),
        Stage = "primary", Subject = "chinese", SecondSubject = null, Certificates = [], Education = "21", Title = "first", TitleObtainedOn = null, TitleAppointedOn = null, PostLevel = null, WorkYears = 20, TeachingYears = 20,
        YearsInSchool = 15, RuralYears = 0, ClassTeacherYears = 0, IsClassTeacher = false, WeeklyPeriods = 12, Duty = "none", IsEstablished = true, IsBackbone = false, IsSpecialGrade = false, Kind = "teacher", Status = "100",
        OnLeave = null, OnStay = null, Appraisals = [], Honours = [],
    };

    public static SchoolCard School(string area = "urban", string? cluster = "东片", bool isPublic = true) => new(new(Guid.NewGuid()), new(Guid.NewGuid()), "1", "学校", "School", "primary", ["primary"], area, 0, false, isPublic, cluster, 0, 0, 50);
}
