using CsCheck;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Xunit;

namespace Workforce.UnitTests.Ethics;

public sealed class CaseRulesTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly WorkingDays Calendar = new([]);

    [Theory]
    [InlineData("Warning", true, "Department")]
    [InlineData("Demerit", false, "School")]
    [InlineData("LowerPost", true, "Department")]
    [InlineData("Removal", false, "Department")]
    [InlineData("Dismissal", true, "Department")]
    [InlineData("Dismissal", false, "School")]
    [InlineData("None", true, null)]
    public void DecidingPower_FollowsTheTable(string sanction, bool isPublic, string? unit) => Assert.Equal(unit, DecidingPower.Of(Only(Enum.Parse<SanctionKind>(sanction)), isPublic)?.ToString());

    [Fact]
    public void DecidingPower_OfAnInspector_IsNone() => Assert.Throws<RuleBrokenException>(() => DecidingPower.Check(Only(SanctionKind.None), true, Role.Inspector));

    [Fact]
    public void DecidingPower_OfAPrincipalOverAPublicTeacher_IsOnlyToPropose() => Assert.Contains("学校只能提出建议", Assert.Throws<RuleBrokenException>(() => DecidingPower.Check(Only(SanctionKind.Warning), true, Role.Principal)).Message);

    [Fact]
    public void Filing_GoesUp()
    {
        Assert.Equal(FilingWith.Personnel, DecidingPower.FilingOf(SanctionKind.Removal, DecidingUnit.Department));
        Assert.Equal(FilingWith.Department, DecidingPower.FilingOf(SanctionKind.Dismissal, DecidingUnit.School));
        Assert.Equal(FilingWith.Nobody, DecidingPower.FilingOf(SanctionKind.Warning, DecidingUnit.Department));
    }

    [Fact]
    public void ShortBar_NeedsConfirmationAndReason_AndIsNeverChanged()
    {
        var measures = Only(SanctionKind.Warning) with { BarMonths = 12, BarScopes = [EthicsScope.HonourAward] };
        Assert.Throws<RuleBrokenException>(() => BarMustReachMinimum.Check(measures, 24, false, "轻微"));
        Assert.Throws<RuleBrokenException>(() => BarMustReachMinimum.Check(measures, 24, true, " "));
        BarMustReachMinimum.Check(measures, 24, true, "情节轻微，主动改正");
        Assert.Equal(12, measures.BarMonths);
    }

    [Fact]
    public void TwoClocks_RunOnTheirOwn()
    {
        var decision = Decided(Only(SanctionKind.Warning) with { BarMonths = 24, BarScopes = [EthicsScope.Title] });
        var bars = Bars.Of(About(), decision, Policy, ground => ground.ToString());
        Assert.Equal(new DateOnly(2026, 9, 1), bars.Single(b => b.Ground == BarGround.Sanction).UntilOn);
        Assert.Equal(new DateOnly(2028, 3, 1), bars.Single(b => b.Ground == BarGround.Decision).UntilOn);
    }

    [Fact]
    public void Dismissal_BarsFromEverythingForGood()
    {
        var bars = Bars.Of(About(), Decided(Only(SanctionKind.Dismissal)), Policy, _ => "");
        Assert.Equal(Enum.GetValues<EthicsScope>(), bars.Select(b => b.Scope));
        Assert.All(bars, b => Assert.Null(b.UntilOn));
    }

    [Fact]
    public void RevokedQualification_BarsForFiveYears() =>
        Assert.All(Bars.Of(About(), Decided(Only(SanctionKind.None) with { Qualification = QualificationEffect.Revoked }), Policy, _ => ""), b => Assert.Equal(new DateOnly(2031, 3, 1), b.UntilOn));

    [Fact]
    public void CombinedSanctions_NeverEndAfterTheMaximumNorBeforeTheLongerOne() => Gen.Select(Gen.Int[1, 4], Gen.Int[0, 2000]).Sample((kind, left) =>
    {
        var (sanction, running) = ((SanctionKind)kind, Day.AddDays(left));
        var end = SanctionClock.EndOf(sanction, Day, running, Policy)!.Value;
        var alone = SanctionClock.EndOf(sanction, Day, null, Policy)!.Value;
        Assert.InRange(end, alone, SanctionClock.LastOf(Day, 48));
        if (left + 1 + (alone.DayNumber - Day.DayNumber) < SanctionClock.LastOf(Day, 48).DayNumber - Day.DayNumber)
            Assert.Equal(alone.AddDays(left + 1), end);
    });

    [Fact]
    public void Decision_WithoutRightsOrDefence_IsRefused()
    {
        var about = Heard(tell: false);
        Assert.Contains("还没有告知", Assert.Throws<RuleBrokenException>(() => HearingMustComeFirst.Check(about, [], SanctionKind.Warning, new(5, "workingDays"), Day, Calendar)).Message);
        about = Heard(tell: true);
        Assert.Contains("陈述和申辩", Assert.Throws<RuleBrokenException>(() => HearingMustComeFirst.Check(about, [Said(StatementKind.Colleague)], SanctionKind.Warning, new(5, "workingDays"), Day, Calendar)).Message);
        HearingMustComeFirst.Check(about, [Said(StatementKind.Colleague), Said(StatementKind.Defence)], SanctionKind.Warning, new(5, "workingDays"), Day, Calendar);
    }

    [Fact]
    public void ReductionOfGrade_WaitsForTheHearing()
    {
        var about = Heard(tell: true);
        Statement[] both = [Said(StatementKind.Colleague), Said(StatementKind.Defence)];
        void Check(DateOnly on, params Statement[] more) => HearingMustComeFirst.Check(about, [.. both, .. more], SanctionKind.LowerPost, new(5, "workingDays"), on, Calendar);
        Assert.Throws<RuleBrokenException>(() => Check(Day.AddDays(7)));
        Check(Day.AddDays(8));
        Check(Day.AddDays(1), Said(StatementKind.HearingWaived));
        Assert.Throws<RuleBrokenException>(() => Check(Day.AddDays(30), Said(StatementKind.HearingAsked)));
        Check(Day.AddDays(30), Said(StatementKind.HearingAsked), Said(StatementKind.Hearing));
    }

    [Fact]
    public void Appeal_LighterInEveryPart_IsNeverHeavier() => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 60], Gen.Int[0, 60]).Sample((before, after, monthsBefore, monthsAfter) =>
    {
        Measures Of(int sanction, int months) => Only((SanctionKind)sanction) with { BarMonths = months == 0 ? null : months, BarScopes = months == 0 ? [] : [EthicsScope.Title] };
        var heavier = AppealMayNotBeHeavier.IsHeavier(Of(after, monthsAfter), Of(before, monthsBefore));
        Assert.Equal(after > before || monthsAfter > monthsBefore, heavier);
    });

    [Fact]
    public void Appeal_AfterTheTermOrToTheWrongBody_IsRefused()
    {
        var right = AppealBodies.Against(DecidingUnit.School, isPublic: false);
        Assert.Null(AppealBodies.Refusal(AppealBody.Department, right, Day, Day));
        Assert.Contains("已经过期", AppealBodies.Refusal(AppealBody.Department, right, Day.AddDays(1), Day)!.Value.Text);
        Assert.NotNull(AppealBodies.Refusal(AppealBody.Government, right, Day, Day));
    }

    [Fact]
    public void Lifting_BeforeTheEnd_IsRefused()
    {
        var decision = Decided(Only(SanctionKind.Warning));
        decision.Serve(Day, Day.AddDays(30));
        Assert.Throws<RuleBrokenException>(() => decision.Lift(new(2026, 9, 1)));
        decision.Lift(new(2026, 9, 2));
        Assert.Throws<RuleBrokenException>(() => decision.Lift(new(2026, 9, 3)));
    }

    [Theory]
    [InlineData("欧阳娜娜", "欧阳某某")]
    [InlineData("张三", "张某")]
    [InlineData("李小明", "李某某")]
    [InlineData("欧阳", "欧某")]
    public void MaskedName_KeepsTheSurname(string name, string masked) => Assert.Equal(masked, MaskedName.Of(name));

    [Fact]
    public void ProtectedCounts_ShowNothingSmall_AndNothingThatATotalGivesAway() => Gen.Int[0, 12].Array[1, 8].Sample(counts =>
    {
        var shown = ProtectedCounts.Of(counts.Select((n, i) => (n, i)).ToDictionary(c => $"c{c.i}", c => c.n), 3);
        Assert.All(shown.Counts.Values, count => Assert.True(count >= 3));
        Assert.True(shown.Others is null or 0 or >= 3);
        Assert.True(shown.Total is null or 0 or >= 3);
        Assert.True(shown.Others is not null || shown.Counts.Count == 0 && shown.Total is null, "a total beside one hidden number");
        Assert.Equal(counts.Sum(), shown.Total ?? counts.Sum());
        Assert.True(shown.Total is not { } total || total == shown.Counts.Values.Sum() + shown.Others);
    });

    [Fact]
    public void Scopes_AreReadByTheirCodes() => Assert.All(Enum.GetValues<EthicsScope>(), scope => Assert.Equal(scope, EthicsScopes.Parse(scope.Code())));

    private static readonly CasePolicy Policy = new()
    {
        BarMonthsMin = 24, CombinedSanctionMaxMonths = 48, QualificationRevokedYears = 5, SmallCountMin = 3, HearingRequest = new(5, "workingDays"), AppealWithin = new(30, "calendarDays"), AppealDays = new(30, "calendarDays"),
        SanctionMonths = new() { Warning = 6, Demerit = 12, LowerPost = 24, Removal = 24 },
        SanctionScopes = new() { Warning = ["registration"], Demerit = ["registration"], LowerPost = ["registration"], Removal = ["registration"] },
        CaseTerms = new() { Clue = new(5, "workingDays"), Check = new(15, "workingDays"), Investigate = new(60, "calendarDays"), Decide = new(30, "calendarDays"), Serve = new(10, "workingDays") },
    };

    private static Measures Only(SanctionKind sanction) => Measures.Nothing with { Sanction = sanction };

    private static Case About() => new Case
    {
        Id = new(Guid.NewGuid()), Number = "1", TeacherName = "某", StaffNumber = "1", SchoolName = "某校", Stage = "primary", IsPublic = true, Violation = "V09", Facts = "事", ReceivedOn = Day,
    }.Begin(null);

    private static Case Heard(bool tell)
    {
        var about = About();
        about.StartCheck(Day, null);
        about.Open("初核属实", Day, null);
        about.StartHearing("属实", Day, null);
        if (tell)
            about.TellRights(Day);
        return about;
    }

    private static Statement Said(StatementKind kind) => new() { Kind = kind, On = Day, Words = "话", TakenBy = "人" };

    private static Decision Decided(Measures measures) => new()
    {
        Id = new(Guid.NewGuid()), Number = "1", Measures = measures, Violations = ["V09"], Facts = "事", Reasons = "理", Basis = "据", DecidedOn = Day, DecidedByName = "人", Document = "", Sha256 = "",
        SanctionEndsOn = SanctionClock.EndOf(measures.Sanction, Day, null, Policy), BarEndsOn = measures.BarMonths is { } months ? SanctionClock.LastOf(Day, months) : null,
    };
}
