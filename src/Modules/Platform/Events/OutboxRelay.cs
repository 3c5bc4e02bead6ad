using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Workforce.Platform.Modules;

namespace Workforce.Platform.Events;

/// <summary>
/// Carries events from each module's outbox to the queue. Rows are taken with "skip locked", so any number of hosts can
/// run it; a row is stamped after its jobs are enqueued, so a crash in between delivers twice and never zero times.
/// </summary>
internal sealed class OutboxRelay(IEnumerable<IModule> modules, IEnumerable<Subscription> subscriptions, IServiceProvider services, IBackgroundJobClient queue, ILogger<OutboxRelay> log) : BackgroundService
{
    private const int Batch = 200;
    private readonly ILookup<string, string> handlers = subscriptions.ToLookup(s => s.EventName, s => s.Handler);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        while (await tick.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var module in modules)
            {
                try
                {
                    while (await RelayAsync(module.Name, stoppingToken) == Batch) { }
                }
                catch (Exception lost) when (lost is not OperationCanceledException)
                {
                    log.LogWarning("The outbox of {Module} could not be relayed and will be tried again: {Reason}", module.Name, lost.Message);
                }
            }
        }
    }

    /// <returns>How many events were carried.</returns>
    internal async Task<int> RelayAsync(string module, CancellationToken ct)
    {
        await using var connection = await services.GetRequiredKeyedService<NpgsqlDataSource>(module).OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var waiting = new List<(Guid Id, string Name)>();
        await using (var take = new NpgsqlCommand($"select id, name from outbox where relayed_at is null order by id limit {Batch} for update skip locked", connection, transaction))
        await using (var rows = await take.ExecuteReaderAsync(ct))
            while (await rows.ReadAsync(ct))
                waiting.Add((rows.GetGuid(0), rows.GetString(1)));
        if (waiting.Count == 0)
            return 0;
        foreach (var (id, name) in waiting)
            foreach (var handler in handlers[name])
                queue.Enqueue<EventDelivery>(delivery => delivery.DeliverAsync(module, id, handler, CancellationToken.None));
        await using var stamp = new NpgsqlCommand("update outbox set relayed_at = now() where id = any($1)", connection, transaction) { Parameters = { new() { Value = waiting.Select(w => w.Id).ToArray() } } };
        await stamp.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        return waiting.Count;
    }
}
