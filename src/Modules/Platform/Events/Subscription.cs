using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;

namespace Workforce.Platform.Events;

/// <summary>One handler of one event: its stable key and how to run it.</summary>
internal sealed record Subscription(string EventName, string Handler, Func<IServiceProvider, Guid, string, CancellationToken, Task> RunAsync);

public static class Subscriptions
{
    /// <param name="handler">A stable key, unique in the product: "registry.move-appointed".</param>
    public static IServiceCollection AddSubscriber<TDb, TEvent, TSubscriber>(this IServiceCollection services, string handler)
        where TDb : ModuleDbContext where TEvent : class where TSubscriber : class, ISubscriber<TDb, TEvent>
    {
        services.AddScoped<TSubscriber>();
        services.AddSingleton(new Subscription(EventName.Of(typeof(TEvent)), handler, RunAsync));
        return services;

        async Task RunAsync(IServiceProvider scope, Guid eventId, string payload, CancellationToken ct)
        {
            var change = Change.BySystem(handler, scope.GetRequiredService<TimeProvider>().GetUtcNow());
            var occurred = JsonSerializer.Deserialize<TEvent>(payload)!;
            await scope.GetRequiredService<Work<TDb>>().ChangeAsync(change, async db =>
            {
                if (await Inbox.FirstTimeAsync(db, eventId, handler, ct))
                    await scope.GetRequiredService<TSubscriber>().HandleAsync(db, occurred, change, ct);
            }, ct);
        }
    }
}
