using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Jobs;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

public sealed class DeadlineTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task Clock_AfterTheDeadline_ClosesChoosingAndThenLocks()
    {
        var round = await new SmallRound(host).ChosenAsync();
        host.Clock.Advance(TimeSpan.FromDays(7.1));
        await TickAsync();
        Assert.Equal(RoundState.Scoring, (await round.StateAsync(RoundState.Scoring)).State);
        host.Clock.Advance(TimeSpan.FromDays(11));
        await TickAsync();
        var locked = await round.StateAsync(RoundState.Locked);
        Assert.Equal(RoundState.Locked, locked.State);
        Assert.Matches("^[0-9a-f]{64}$", locked.Fingerprint!);
    }

    [Fact]
    public async Task Clock_BeforeTheDeadline_LeavesTheRoundOpen()
    {
        var round = await new SmallRound(host).ChosenAsync();
        await AdvanceAsync(round);
        Assert.Equal(RoundState.Choosing, (await host.RoundAsync(round.Id)).State);
    }

    [Fact]
    public async Task Clock_Twice_DoesItOnce()
    {
        var round = await new SmallRound(host).ChosenAsync();
        host.Clock.Advance(TimeSpan.FromDays(7.1));
        await AdvanceAsync(round);
        var closed = await host.RoundAsync(round.Id);
        await AdvanceAsync(round);
        Assert.Equal(closed.Version, (await host.RoundAsync(round.Id)).Version);
    }

    [Fact]
    public async Task Clock_WithAScoreMissing_WaitsForSomebodyToDecide()
    {
        var round = await new SmallRound(host).ChosenAsync(scored: false);
        host.Clock.Advance(TimeSpan.FromDays(19));
        await AdvanceAsync(round);
        await AdvanceAsync(round);
        Assert.Equal(RoundState.Scoring, (await host.RoundAsync(round.Id)).State);
    }

    [Fact]
    public async Task Lock_WithScoresMissingAndNoReason_SaysHowMany()
    {
        var round = await new SmallRound(host).ChosenAsync(scored: false);
        host.Clock.Advance(TimeSpan.FromDays(19));
        await AdvanceAsync(round);
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<LockRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None)));
        Assert.Equal("还有 6 份评分没有录入，锁定后按 0 分计。仍要锁定请写明理由。", broken.Message);
    }

    [Fact]
    public async Task Close_Early_NeedsAReason()
    {
        var round = await new SmallRound(host).ChosenAsync();
        await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<CloseChoices>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None)));
        await round.UseAsync<CloseChoices>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer, "全部确认"), CancellationToken.None));
        Assert.Equal(RoundState.Scoring, (await host.RoundAsync(round.Id)).State);
    }

    // What Quartz does every minute: it finds and enqueues, and Hangfire does the rest.
    private Task TickAsync() => host.AsAsync(Actor.System("test"), async s =>
    {
        await ActivatorUtilities.CreateInstance<RoundClock>(s).Execute(null!, CancellationToken.None);
        return 0;
    });

    private Task AdvanceAsync(SmallRound round) => host.AsAsync(Actor.System("test"), async s =>
    {
        await s.GetRequiredService<AdvanceRound>().RunAsync(round.Id.Value, CancellationToken.None);
        return 0;
    });
}
