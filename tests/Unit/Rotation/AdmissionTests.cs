using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class AdmissionTests
{
    [Fact]
    public void Of_WhenEverythingFits_Admits() => Assert.Empty(Rules(Sample.Entrant(), Sample.Post()));

    [Fact]
    public void Of_ACertificateOfAHigherStage_ServesTheLowerOne() =>
        Assert.Empty(Rules(Sample.Entrant(certificates: new Certificate("4", "maths")), Sample.Post(stage: "primary")));

    [Fact]
    public void Of_ACertificateOfALowerStage_NamesTheStageAndNotTheSubjectToo() =>
        Assert.Equal([nameof(CertificateMustCoverStage)], Rules(Sample.Entrant(certificates: new Certificate("2", "maths")), Sample.Post(stage: "junior")));

    [Fact]
    public void Of_AnotherSubject_NamesTheSubject() =>
        Assert.Equal([nameof(CertificateMustCoverSubject)], Rules(Sample.Entrant(), Sample.Post(subject: "english")));

    [Fact]
    public void Of_AnotherSubject_WhereThePostDoesNotAsk_Admits() =>
        Assert.Empty(Rules(Sample.Entrant(), Sample.Post(subject: "english", conditions: new() { SubjectCertificate = false })));

    [Fact]
    public void Of_SeveralRulesBroken_NamesThemAll() =>
        Assert.Equal([nameof(EducationMustReach), nameof(TitleMustReach), nameof(TeachingYearsMustReach)],
            Rules(Sample.Entrant(education: "31", title: "second", years: 2), Sample.Post(conditions: new() { MinimumEducation = "21", MinimumTitle = "first", MinimumTeachingYears = 3 })));

    [Fact]
    public void Of_HerOwnSchool_IsNotCrossSchool() => Assert.Equal([nameof(OwnSchoolIsNotCrossSchool)], Rules(Sample.Entrant(), Sample.Post(atHome: true)));

    [Fact]
    public void Of_HerOwnPostUnderAGuarantee_IsHersWhateverItAsks()
    {
        var post = Sample.Post(atHome: true, conditions: new() { MinimumTitle = "senior" });
        var entrant = Sample.Entrant(EntrantBasis.Holder);
        (entrant.CurrentPostId, entrant.IsGuaranteed) = (post.Id, true);
        Assert.Empty(Rules(entrant, post));
    }

    [Theory]
    [InlineData("tier-not-higher", "town", "urban", false)]
    [InlineData("tier-not-higher", "town", "town", true)]
    [InlineData("tier-not-higher", "urban", "rural", true)]
    [InlineData("town-and-rural-stay", "rural", "urban", false)]
    [InlineData("town-and-rural-stay", "rural", "town", true)]
    [InlineData("town-and-rural-stay", "urban", "urban", true)]
    [InlineData("any", "rural", "urban", true)]
    public void Of_Direction_FollowsThePolicy(string direction, string home, string there, bool admits) =>
        Assert.Equal(admits ? [] : [nameof(DirectionMustAllow)], Rules(Sample.Entrant(area: home), Sample.Post(area: there), p => p with { Direction = direction }));

    [Fact]
    public void Of_YearsInSchool_BindVolunteersAndNotTheUnhired()
    {
        RotationPolicy SixYears(RotationPolicy policy) => policy with { CrossEligibility = new("all", 6) };
        Assert.Equal([nameof(VolunteersNeedYearsInSchool)], Rules(Sample.Entrant(), Sample.Post(), SixYears));
        Assert.Empty(Rules(Sample.Entrant(EntrantBasis.Unhired), Sample.Post(), SixYears));
    }

    [Fact]
    public void Of_StageDirection_BindsWhereThePolicyHasOne()
    {
        var down = new Dictionary<string, IReadOnlyList<string>> { ["primary"] = ["kindergarten"] };
        Assert.Equal([nameof(StageDirectionMustAllow)], Rules(Sample.Entrant(), Sample.Post(), p => p with { StageDirection = down }));
    }

    [Fact]
    public void Of_AnEthicsDecision_BarsEveryPost()
    {
        var entrant = Sample.Entrant();
        entrant.EthicsBar = "处理期内";
        Assert.Equal([nameof(EthicsMustNotBar)], Rules(entrant, Sample.Post()));
    }

    private static IEnumerable<string> Rules(Entrant entrant, Post post, Func<RotationPolicy, RotationPolicy>? policy = null) =>
        Admission.Of(entrant, post, Sample.Policy(policy)).Refusals.Select(r => r.Rule);
}
