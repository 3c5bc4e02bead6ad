using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exchange;

/// <summary>Whose turn it is, at the edges of each rule.</summary>
public sealed class EligibilityTests
{
    private static readonly DateOnly On = new(2027, 8, 31);

    [Theory]
    [InlineData(12, "Eligible"), InlineData(11, "None")]
    public void Teacher_AfterTheYearsOfHerRegion(int years, string expected) =>
        Assert.Equal(expected, Eligibility.Of(Sample.Teacher() with { YearsInSchool = years }, Sample.Zhejiang(), On)!.Listing.ToString());

    [Theory]
    [InlineData("principal", 10, "Eligible"), InlineData("deputy-principal", 9, "None"), InlineData("director", 10, "None")]
    public void Principal_HasYearsOfHerOwn(string duty, int years, string expected) =>
        Assert.Equal(expected, Eligibility.Of(Sample.Teacher() with { Duty = duty, YearsInSchool = years }, Sample.Zhejiang(), On)!.Listing.ToString());

    [Fact]
    public void Principal_ByTermsWhereNoYearsAreSaid()
    {
        var national = Sample.Zhejiang() with { PrincipalYears = null, PrincipalTerms = 2, PrincipalTermYears = 5 };
        Assert.Equal(10, Eligibility.Of(Sample.Teacher() with { Duty = "principal" }, national, On)!.YearsNeeded);
        Assert.Null(Eligibility.Of(Sample.Teacher() with { Duty = "principal" }, national with { PrincipalTermYears = null }, On));
    }

    [Theory]
    [InlineData(false, "primary"), InlineData(true, "senior"), InlineData(true, "kindergarten")]
    public void OutOfQuota_OrOfAnotherStage_IsNotConcerned(bool established, string stage) =>
        Assert.Null(Eligibility.Of(Sample.Teacher() with { IsEstablished = established, Stage = stage, YearsInSchool = 30 }, Sample.Zhejiang(), On));

    [Theory]
    [InlineData("2030-08-31", "Deferred"), InlineData("2030-09-01", "Eligible")]
    public void NearRetirement_Waits(string retires, string expected) =>
        Assert.Equal(expected, Eligibility.Of(Sample.Teacher() with { YearsInSchool = 20, RetiresOn = DateOnly.Parse(retires) }, Sample.Zhejiang(), On)!.Listing.ToString());

    [Fact]
    public void WhoIsNursingOrIllOrAway_Waits_AndSaysWhy()
    {
        var teacher = Sample.Teacher() with { YearsInSchool = 20 };
        TeacherFacts[] waiting = [teacher with { OnLeave = "maternity" }, teacher with { OnLeave = "sick" }, teacher with { OnStay = "support" }, teacher with { Status = "201" }];
        Assert.Equal(["nursing", "long-sick-leave", "exchange-elsewhere", "secondment"], waiting.Select(t => Eligibility.Of(t, Sample.Zhejiang(), On)!.Ground!.Key));
        Assert.True(Eligibility.Of(waiting[0], Sample.Zhejiang(), On)!.Ground!.Protects);
    }

    [Fact]
    public void WhoseTurnHasNotCome_IsNotDeferred() =>
        Assert.Equal(Listing.None, Eligibility.Of(Sample.Teacher() with { YearsInSchool = 3, OnLeave = "maternity" }, Sample.Zhejiang(), On)!.Listing);
}
