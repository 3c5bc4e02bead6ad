using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Stops;
using Workforce.Rotation.Features.Rotation.Entrants;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Features.Rotation.Standings;
using Workforce.Platform.Modules;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>A new bar during a round stops the person where she is.</summary>
public sealed class StandingTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task Barred_BeforeChoosing_CannotBeTakenIn()
    {
        var round = await new SmallRound(host).CreateAsync();
        var person = round.People[0];
        await round.UseAsync<RemoveEntrant>(use => use.HandleAsync(round.Id, person.Id, false, host.By(round.Officer, "测试"), CancellationToken.None));
        await BarAsync(person, say: false);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<AddEntrants, int>(use => use.HandleAsync(round.Id, [person.TeacherId], EntrantBasis.Unhired, host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("师德处理期内", refused.Message);
    }

    [Fact]
    public async Task Barred_AfterChoosing_IsTakenOutBeforeTheLockByTheEvent()
    {
        var round = await new SmallRound(host).ChosenAsync();
        await BarAsync(round.People[0], say: true);
        var taken = await RoundHost.EventuallyAsync(() => host.ReadAsync(db => db.Entrants.AsNoTracking().SingleAsync(e => e.Id == round.People[0].Id)), e => e.RemovedAt is not null);
        Assert.Contains("师德处理期内", taken.RemovedReason);
    }

    [Fact]
    public async Task Barred_WhoseEventIsLate_IsTakenOutAtTheLock()
    {
        var round = await new SmallRound(host).ChosenAsync();
        await BarAsync(round.People[0], say: false);
        await round.UseAsync<CloseChoices>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer, "测试"), CancellationToken.None));
        await round.UseAsync<LockRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer, "测试"), CancellationToken.None));
        Assert.NotNull((await host.ReadAsync(db => db.Entrants.AsNoTracking().SingleAsync(e => e.Id == round.People[0].Id))).RemovedAt);
        Assert.Equal(RoundState.Locked, (await host.RoundAsync(round.Id)).State);
    }

    [Fact]
    public async Task Barred_AfterPublishing_WaitsForTheOfficerAndIsNotAppointed()
    {
        var round = await new SmallRound(host).PublishedAsync();
        await BarAsync(round.People[0], say: true);
        await RoundHost.EventuallyAsync(() => host.ReadAsync(db => db.StandingStops.CountAsync(s => s.EntrantId == round.People[0].Id)), count => count == 1);
        var tasks = await host.AsAsync(round.Officer, async s =>
        {
            var all = new List<HomeTask>();
            foreach (var part in s.GetServices<IHomeTasks>().OfType<StopTasks>())
                all.AddRange(await part.ForAsync(round.Officer, CancellationToken.None));
            return all;
        });
        Assert.Contains(tasks, t => t.Path == $"/Rotation/Standings/Index/{round.Id.Value}");
        host.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Contains("师德处理期内", (await Assert.ThrowsAsync<RuleBrokenException>(() => CloseAsync(round))).Message);
        Assert.Contains("不能聘任", (await Assert.ThrowsAsync<RuleBrokenException>(() => DecideAsync(round, hold: false))).Message);
        await DecideAsync(round, hold: true);
        await CloseAsync(round);
        Assert.Equal([round.People[1].TeacherId], await host.ReadAsync(db => db.Appointments.Where(a => a.RoundId == round.Id).Select(a => a.TeacherId).ToListAsync()));
        Assert.Equal(StopState.Held, await host.ReadAsync(db => db.StandingStops.Where(s => s.EntrantId == round.People[0].Id).Select(s => s.State).SingleAsync()));
    }

    private Task DecideAsync(SmallRound round, bool hold) => round.UseAsync<DecideStop>(use => use.HandleAsync(round.Id, round.People[0].Id, hold, null, host.By(round.Officer, "岗位空出，组织调剂"), CancellationToken.None));

    private Task CloseAsync(SmallRound round) => round.UseAsync<CloseRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));

    /// <summary>A bar as a served decision leaves it; the case before it is another module's matter.</summary>
    private Task BarAsync(Entrant person, bool say) => host.AsAsync(Actor.System("test"), async s =>
    {
        await s.GetRequiredService<Work<EthicsDbContext>>().ChangeAsync(Change.BySystem("test", host.Clock.GetUtcNow()), db =>
        {
            var today = Calendar.On(host.Clock.GetUtcNow());
            db.Add(new Bar { Id = new(Guid.NewGuid()), CaseId = new(Guid.NewGuid()), DistrictId = person.DistrictId, TeacherId = person.TeacherId, Scope = EthicsScope.PostAppointment, Ground = BarGround.Decision, Why = "测试", FromOn = today, UntilOn = today.AddMonths(24) });
            if (say)
                db.Publish(new BarImposed(person.TeacherId, person.DistrictId, [EthicsScope.PostAppointment.Code()], today, today.AddMonths(24)));
            return Task.CompletedTask;
        }, CancellationToken.None);
        return 0;
    });
}
