using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Domain.Rules;
using Xunit;

namespace Workforce.UnitTests.Rotation.Registrations;

public sealed class EligibilityTests
{
    private static readonly CrossEligibility Dongfang = new("all", 6, 3, 5, "2");

    [Theory]
    [InlineData(5, false, false)]
    [InlineData(6, false, true)]
    [InlineData(3, true, true)]
    [InlineData(2, true, false)]
    public void Service_IsShorterForWhoCameFromOutside(int years, bool outside, bool may) =>
        Assert.Equal(may, !Broken(With(inSchool: years), p => p with { CrossEligibility = Dongfang }, outside).Contains(nameof(ServiceInSchoolMustReach)));

    [Fact]
    public void Appraisals_OfEveryYear_MustBeThere() =>
        Assert.Equal([nameof(AppraisalsMustReach)], Broken(With(appraisals: [(2025, "2"), (2024, "2"), (2022, "2"), (2021, "2")]), p => p with { CrossEligibility = Dongfang }));

    [Theory]
    [InlineData("1", true)]
    [InlineData("2", true)]
    [InlineData("3", false)]
    [InlineData("5", false)]
    public void Appraisals_MustReachTheGrade(string worst, bool may) =>
        Assert.Equal(may ? [] : [nameof(AppraisalsMustReach)], Broken(With(appraisals: [(2025, "2"), (2024, worst), (2023, "1"), (2022, "2"), (2021, "2")]), p => p with { CrossEligibility = Dongfang }));

    [Fact]
    public void Appraisals_BeforeSheBeganToWork_AreNotAskedFor() =>
        Assert.Empty(Broken(With(work: 2, appraisals: [(2025, "2")]), p => p with { CrossEligibility = Dongfang with { MinimumYears = 0 } }));

    [Fact]
    public void Disqualified_OnlyWhereTheRuleIsInForce()
    {
        var rule = new DisqualifyRule { AppraisalYears = 3, AppraisalMissingOrFailed = true };
        Assert.Empty(Broken(With(appraisals: [(2025, "4")]), p => p with { Disqualify = rule }));
        Assert.Equal([nameof(DisqualifiedMayNotCompete)], Broken(With(appraisals: [(2025, "4"), (2024, "2"), (2023, "2")]), p => p with { Disqualify = rule with { Applies = true } }));
    }

    [Fact]
    public void Restriction_HoldsForItsSchoolAndSubjectOnly_AndOnlyWhereThePlanSaysSo()
    {
        var teacher = With();
        var own = Restriction(RestrictionKinds.Subject, teacher.SchoolId, "maths");
        RotationPolicy Restricting(RotationPolicy policy) => policy with { RestrictOut = [RestrictionKinds.Subject] };
        Assert.Equal([nameof(RestrictedMayNotLeave)], Broken(teacher, Restricting, restrictions: own));
        Assert.Empty(Broken(teacher, p => p, restrictions: own));
        Assert.Empty(Broken(teacher, Restricting, restrictions: Restriction(RestrictionKinds.Subject, teacher.SchoolId, "english")));
        Assert.Empty(Broken(teacher, Restricting, restrictions: Restriction(RestrictionKinds.Subject, new(Guid.NewGuid()), "maths")));
    }

    [Theory]
    [InlineData("2021-07-01", true)]
    [InlineData("2021-06-30", false)]
    public void Withdrawal_BarsToTheDay(string withdrew, bool barred) =>
        Assert.Equal(barred ? [nameof(WithdrawalBarsForYears)] : [], Names(new Candidacy(With(), false, new(2026, 6, 30), [], DateOnly.Parse(withdrew), null), p => p with { WithdrawBar = new(5) }));

    [Fact]
    public void UpwardPlace_OpensAHigherTier()
    {
        var policy = Sample.Policy(p => p with { Direction = "tier-not-higher" });
        var entrant = Sample.Entrant(area: "rural");
        Assert.False(Admission.Of(entrant, Sample.Post(area: "urban"), policy).Yes);
        entrant.MayGoUp = true;
        Assert.True(Admission.Of(entrant, Sample.Post(area: "urban"), policy).Yes);
    }

    private static IEnumerable<string> Broken(TeacherFacts teacher, Func<RotationPolicy, RotationPolicy> with, bool outside = false, params OutRestriction[] restrictions) =>
        Names(new Candidacy(teacher, outside, new(2026, 6, 30), restrictions, null, null), with);

    private static IEnumerable<string> Names(Candidacy candidacy, Func<RotationPolicy, RotationPolicy> with) => VolunteerEligibility.Of(candidacy, with(Sample.Policy().Values)).Select(r => r.Rule);

    private static OutRestriction Restriction(string kind, SchoolId school, string subject) => new() { Id = new(Guid.NewGuid()), Kind = kind, RestrictedSchoolId = school, Subject = subject, Note = "测试" };

    private static TeacherFacts With(int inSchool = 10, int work = 20, (int Year, string Result)[]? appraisals = null) => new()
    {
        Id = new(Guid.NewGuid()), DistrictId = new(Guid.NewGuid()), SchoolId = new(Guid.NewGuid()), StaffNumber = "1", Name = "示例", Initials = "sl", Sex = "2", BornOn = new(1985, 1, 1), RetiresOn = null,
        Stage = "primary", Subject = "maths", SecondSubject = null, Certificates = [], Education = "21", Title = "second", TitleObtainedOn = null, TitleAppointedOn = null, PostLevel = null,
        WorkYears = work, TeachingYears = work, YearsInSchool = inSchool, RuralYears = 0, ClassTeacherYears = 0, IsClassTeacher = false, WeeklyPeriods = 12, Duty = "none", IsEstablished = true, IsBackbone = false, IsSpecialGrade = false,
        Kind = "teacher", Status = "100", OnLeave = null, OnStay = null, Honours = [],
        Appraisals = (appraisals ?? [(2025, "2"), (2024, "2"), (2023, "2"), (2022, "2"), (2021, "2")]).Select(a => new AppraisalFacts(a.Year, a.Result, "2")).ToList(),
    };
}
