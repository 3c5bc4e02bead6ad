using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Rounds;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

public sealed class GateTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task Lock_WhileAScoreIsBeingWritten_WaitsAndFreezesIt()
    {
        var round = await new SmallRound(host).ChosenAsync();
        await round.UseAsync<CloseChoices>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer, "测试"), CancellationToken.None));

        // A writer that holds the round and has not committed yet.
        await using var writer = await host.Owner.OpenConnectionAsync();
        await using var writing = await writer.BeginTransactionAsync();
        await RunAsync(writer, "select from rotation.rounds where id = $1 for share", round.Id.Value);
        await RunAsync(writer, "update rotation.scores set total = 99000 where entrant_id = $1", round.People[2].Id.Value);

        var version = (await host.RoundAsync(round.Id)).Version;
        var locking = round.UseAsync<LockRound>(use => use.HandleAsync(round.Id, version, host.By(round.Officer, "测试"), CancellationToken.None));
        Assert.True(await RoundHost.EventuallyAsync(WaitingAsync, waiting => waiting), "The lock does not wait for the writer.");
        Assert.False(locking.IsCompleted);
        await writing.CommitAsync();
        await locking;

        var proposed = await ProposeAsync(round);
        Assert.Equal(RoundState.Proposed, proposed.State);
        var first = await host.ReadAsync(db => db.Placements.FindAsync([proposed.ProposedRunId!.Value, round.People[2].Id], CancellationToken.None).AsTask());
        Assert.Equal(round.Posts[0].Id, first!.PostId);
    }

    private async Task<Round> ProposeAsync(SmallRound round)
    {
        await round.UseAsync<Workforce.Rotation.Features.Rotation.Draws.EnterDraw>(async use => await use.HandleAsync(round.Id, await round.DrawAsync("123"), host.By(round.Officer), CancellationToken.None));
        await round.UseAsync<Workforce.Rotation.Features.Rotation.Runs.StartRun>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
        return await round.StateAsync(RoundState.Proposed);
    }

    private async Task<bool> WaitingAsync()
    {
        await using var look = host.Owner.CreateCommand("select exists (select from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'workforce/rotation')");
        return (bool)(await look.ExecuteScalarAsync())!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, Guid id)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = id } } };
        await command.ExecuteNonQueryAsync();
    }
}
