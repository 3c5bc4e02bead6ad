using Microsoft.Extensions.DependencyInjection;
using Workforce.Ethics.Data;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Platform.Units;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

public sealed class OutboxTests(TestHost host)
{
    private sealed record Said(Guid Id)
    {
        public const string Name = "test.said.v1";
    }

    [Fact]
    public async Task Publish_InAChangeThatFails_LeavesNoEvent()
    {
        var said = new Said(Guid.NewGuid());
        await Assert.ThrowsAsync<RuleBrokenException>(() => ChangeAsync(db =>
        {
            db.Publish(said);
            throw new RuleBrokenException("不行。");
        }));
        Assert.Equal(0, await EventsAsync(said.Id));
    }

    [Fact]
    public async Task Publish_InAChange_IsRelayedOnceByTwoRelays()
    {
        var said = new Said(Guid.NewGuid());
        await ChangeAsync(db =>
        {
            db.Publish(said);
            return Task.CompletedTask;
        });
        Assert.Equal(1, await EventsAsync(said.Id));
        var relay = ActivatorUtilities.CreateInstance<OutboxRelay>(host.Services);
        await Task.WhenAll(relay.RelayAsync("ethics", CancellationToken.None), relay.RelayAsync("ethics", CancellationToken.None));
        Assert.Equal(1, await EventsAsync(said.Id, "and relayed_at is not null"));
    }

    [Fact]
    public async Task Deliver_Twice_TakesEffectOnce()
    {
        var (eventId, done) = (Guid.NewGuid(), new List<Guid>());
        for (var time = 0; time < 2; time++)
            await ChangeAsync(async db =>
            {
                if (await Inbox.FirstTimeAsync(db, eventId, "test.handler", CancellationToken.None))
                    done.Add(eventId);
            });
        Assert.Single(done);
    }

    private async Task ChangeAsync(Func<EthicsDbContext, Task> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Work<EthicsDbContext>>().ChangeAsync(Change.BySystem("test", TimeProvider.System.GetUtcNow()), act, CancellationToken.None);
    }

    private async Task<long> EventsAsync(Guid id, string also = "")
    {
        await using var command = host.Owner.CreateCommand($"select count(*) from ethics.outbox where payload ->> 'Id' = $1 {also}");
        command.Parameters.Add(new() { Value = id.ToString() });
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
