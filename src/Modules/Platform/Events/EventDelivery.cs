using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workforce.Platform.Actors;

namespace Workforce.Platform.Events;

/// <summary>The Hangfire job that brings one event to one handler. Hangfire retries it; the inbox makes that harmless.</summary>
internal sealed class EventDelivery(IServiceProvider scope, IEnumerable<Subscription> subscriptions, CurrentActor current)
{
    [AutomaticRetry(Attempts = 8)]
    public async Task DeliverAsync(string module, Guid eventId, string handler, CancellationToken ct)
    {
        var subscription = subscriptions.FirstOrDefault(s => s.Handler == handler)
            ?? throw new InvalidOperationException($"Nobody is registered as {handler} any more; the event {eventId} of {module} stays in its outbox.");
        await using var command = scope.GetRequiredKeyedService<NpgsqlDataSource>(module).CreateCommand("select payload::text from outbox where id = $1");
        command.Parameters.Add(new() { Value = eventId });
        var payload = (string?)await command.ExecuteScalarAsync(ct)
            ?? throw new InvalidOperationException($"The event {eventId} is not in the outbox of {module}.");
        current.ActAs(Actor.System(handler));
        await subscription.RunAsync(scope, eventId, payload, ct);
    }
}
