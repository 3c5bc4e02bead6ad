using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Waiting;
using Xunit;

namespace Workforce.UnitTests.Rotation.Waiting;

/// <summary>Somebody who refused on 10 July 2026 and waits since 1 September.</summary>
public sealed class DismissalChainTests
{
    private static readonly RotationPolicy Policy = Sample.Policy(v => v with { DismissalAppraisal = new(true, 2, 30), DismissalAbsence = new(15, 30) }).Values;
    private static readonly WaitingStep Notice = Step(StepKind.WaitingNotice, "2026-09-01"), Training = Step(StepKind.TrainingOrganised, "2026-09-10"), Trained = Step(StepKind.TrainingResult, "2026-12-01", failed: true),
        Failed = Step(StepKind.Appraisal, "2026-12-20", failed: true, year: 2026), Change = Step(StepKind.PostChange, "2027-01-05", failed: true), Given = Step(StepKind.DismissalNotice, "2027-01-10");

    [Fact]
    public void ARefusalAlone_IsNoGround() => Assert.False(Complete("2030-01-01"));

    [Fact]
    public void RefusalAndNotice_AreNoGround() => Assert.False(Complete("2030-01-01", Notice, Given));

    [Fact]
    public void EverythingThere_AndThirtyDaysRun_IsComplete() => Assert.True(Complete("2027-02-09", Notice, Training, Trained, Failed, Change, Given));

    [Fact]
    public void BeforeThirtyDaysHaveRun_ItIsNot() => Assert.False(Complete("2027-02-08", Notice, Training, Trained, Failed, Change, Given));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void WithAnyOneMissing_ItIsNot(int missing)
    {
        WaitingStep[] all = [Notice, Training, Trained, Failed, Change, Given];
        Assert.False(Complete("2030-01-01", [.. all.Where((_, at) => at != missing)]));
    }

    [Fact]
    public void ChangeRefusedBeforeTheAppraisal_DoesNotCount() =>
        Assert.False(Complete("2030-01-01", Notice, Training, Trained, Failed, Step(StepKind.PostChange, "2026-12-19", failed: true), Given));

    [Fact]
    public void NoticeGivenBeforeTheRestWasThere_DoesNotCount() =>
        Assert.False(Complete("2030-01-01", Notice, Training, Trained, Failed, Change, Step(StepKind.DismissalNotice, "2027-01-04")));

    [Fact]
    public void TwoFailedYearsInARow_StandInForTheRefusedChange()
    {
        var second = Step(StepKind.Appraisal, "2027-12-20", failed: true, year: 2027);
        Assert.True(Complete("2028-03-01", Notice, Training, Trained, Failed, second, Step(StepKind.DismissalNotice, "2028-01-10")));
        Assert.False(Complete("2029-03-01", Notice, Training, Trained, Failed, Step(StepKind.Appraisal, "2028-12-20", failed: true, year: 2028), Step(StepKind.DismissalNotice, "2029-01-10")));
    }

    [Fact]
    public void Absence_BeyondTheLaw_IsAGroundByItself_AndUpToItIsNone()
    {
        Assert.True(Complete("2030-01-01", Step(StepKind.Absence, "2026-10-01", row: 16)));
        Assert.True(Complete("2030-01-01", Step(StepKind.Absence, "2026-10-01", sum: 31)));
        Assert.False(Complete("2030-01-01", Step(StepKind.Absence, "2026-10-01", row: 15, sum: 30)));
    }

    [Fact]
    public void StruckOut_DoesNotCount()
    {
        var struck = Step(StepKind.Absence, "2026-10-01", row: 20);
        struck.Strike("记错了人", DateTimeOffset.UnixEpoch);
        Assert.False(Complete("2030-01-01", struck));
    }

    [Fact]
    public void AnOfferThatLapsed_IsNoSignedRefusal()
    {
        WaitingStep[] all = [Notice, Training, Trained, Failed, Change, Given];
        Assert.DoesNotContain(DismissalChain.Of(Case(), [Offer()], all, Policy, new(2030, 1, 1)), chain => chain.IsComplete);
    }

    [Fact]
    public void Offer_IsAnsweredOnce_InTime_AndOnPaperWithItsScan()
    {
        var offer = Offer();
        Assert.Contains("已经过期", Assert.Throws<RuleBrokenException>(() => offer.Answer(true, null, new(2026, 7, 21), false, By("2026-07-21"))).Message);
        Assert.Contains("扫描", Assert.Throws<RuleBrokenException>(() => offer.Answer(true, null, new(2026, 7, 10), true, By("2026-07-21"))).Message);
        offer.Answer(true, null, new(2026, 7, 10), true, By("2026-07-21") with { EvidenceFileId = Guid.NewGuid() });
        Assert.Matches("^[0-9a-f]{64}$", offer.Receipt!);
        Assert.Contains("已经答复过", Assert.Throws<RuleBrokenException>(() => offer.Answer(false, "太远", new(2026, 7, 10), false, By("2026-07-10"))).Message);
    }

    private static bool Complete(string today, params WaitingStep[] steps)
    {
        var refused = Offer();
        refused.Answer(false, "家中有病人", new(2026, 7, 10), false, By("2026-07-10"));
        return DismissalChain.Of(Case(), [refused], steps, Policy, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).Any(chain => chain.IsComplete);
    }

    private static WaitingCase Case() => new() { Name = "示例", StaffNumber = "1", StartedOn = new(2026, 9, 1), StartedBy = "人事科" };

    private static AdjustmentOffer Offer() => new()
    {
        Why = new(1, new Dictionary<string, int>(), null, null), Number = "T0001", Document = "", Sha256 = "", OfferedAt = At("2026-07-05"), DueOn = new(2026, 7, 20),
    };

    private static WaitingStep Step(StepKind kind, string on, bool failed = false, int? year = null, int? row = null, int? sum = null) => new()
    {
        Kind = kind, On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Failed = failed, Year = year, DaysInARow = row, DaysInTheYear = sum, RecordedBy = "人事科",
    };

    private static Change By(string on) => new(Actor.System("test"), At(on));

    private static DateTimeOffset At(string on) => DateTimeOffset.Parse(on + "T02:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
}
