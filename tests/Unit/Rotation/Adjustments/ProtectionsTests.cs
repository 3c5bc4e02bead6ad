using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.Waiting;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustments;

public sealed class ProtectionsTests
{
    private static readonly DateOnly On = new(2026, 7, 1);
    private static readonly RotationPolicy Policy = Sample.Policy(v => v with { NearRetirementYears = 3, ProtectedService = new(15, 5) }).Values;

    [Theory]
    [InlineData("maternity", "100", 2050, 5, nameof(ProtectionKind.Childbirth))]
    [InlineData("sick", "100", 2050, 5, nameof(ProtectionKind.Illness))]
    [InlineData(null, "203", 2050, 5, nameof(ProtectionKind.Illness))]
    [InlineData(null, "100", 2029, 5, nameof(ProtectionKind.NearRetirement))]
    [InlineData(null, "100", 2031, 15, nameof(ProtectionKind.NearRetirement))]
    public void Records_Protect(string? leave, string status, int retires, int inSchool, string kind) =>
        Assert.Equal([kind], Protections.Of(Facts(leave, status, retires, inSchool), [], Policy, On).Select(ground => ground.Kind.ToString()));

    [Theory]
    [InlineData(2031, 14)]
    [InlineData(2032, 30)]
    public void ShortServiceOrALongWayToRetirement_DoesNot(int retires, int inSchool) =>
        Assert.Empty(Protections.Of(Facts(null, "100", retires, inSchool), [], Policy, On));

    [Fact]
    public void ApprovedExemption_ThatTheLawProtects_Protects()
    {
        var pregnant = new Exemption { StaffNumber = "1", Name = "示例", Ground = new(ExemptionKind.Deferred, Ground.Typed, "{0}", ["怀孕"], Protects: true) };
        Assert.Equal([ProtectionKind.Childbirth], Protections.Of(null, [pregnant], Policy, On).Select(ground => ground.Kind));
    }

    [Fact]
    public void Protected_KeepsPayAndContract_AndIsToldTheLaw()
    {
        ProtectedGround[] pregnant = [new(ProtectionKind.Childbirth, "{0}", ["怀孕"])];
        ProtectedPeopleKeepPayAndPost.CheckPay("示例", pregnant, null);
        Assert.Contains("第619号", Assert.Throws<RuleBrokenException>(() => ProtectedPeopleKeepPayAndPost.CheckPay("示例", pregnant, new("basic-pay-only"))).Message);
        Assert.Contains("第619号", Assert.Throws<RuleBrokenException>(() => ProtectedPeopleKeepPayAndPost.CheckEnd("示例", pregnant)).Message);
    }

    private static TeacherFacts Facts(string? leave, string status, int retires, int inSchool) => new()
    {
        Id = new(Guid.NewGuid()), DistrictId = default, SchoolId = default, StaffNumber = "1", Name = "示例", Initials = "sl", Sex = "2", BornOn = new(1980, 1, 1), RetiresOn = new(retires, 6, 1), Stage = "primary",
        Subject = "maths", SecondSubject = null, Certificates = [], Education = "21", Title = "second", TitleObtainedOn = null, TitleAppointedOn = null, PostLevel = null, WorkYears = 20, TeachingYears = 20,
        YearsInSchool = inSchool, RuralYears = 0, ClassTeacherYears = 0, IsClassTeacher = false, WeeklyPeriods = 12, Duty = "none", IsEstablished = true, IsBackbone = false, IsSpecialGrade = false, Kind = "teacher",
        Status = status, OnLeave = leave, OnStay = null, Appraisals = [], Honours = [],
    };
}
