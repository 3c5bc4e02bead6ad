using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>A host of its own, because rounds are a matter of deadlines and their tests turn the clock.</summary>
public class RoundHost : TestHost
{
    /// <summary>Runs something with the services of one request, as the system unless told otherwise.</summary>
    internal async Task<T> AsAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(actor);
        return await act(scope.ServiceProvider);
    }

    internal Actor Officer(string name = "人事科") => new(Guid.NewGuid(), name, Role.DistrictOfficer, Reach.District(City.Rounds[0].DistrictId));

    internal Change By(Actor actor, string? reason = null) => new(actor, Clock.GetUtcNow(), reason);

    internal Task<T> ReadAsync<T>(Func<RotationDbContext, Task<T>> read) => AsAsync(Actor.System("test"), s => s.GetRequiredService<Work<RotationDbContext>>().ReadAsync(read, CancellationToken.None));

    internal Task ChangeAsync(Func<RotationDbContext, Task> act) => AsAsync(Actor.System("test"), async s =>
    {
        await s.GetRequiredService<Work<RotationDbContext>>().ChangeAsync(Change.BySystem("test", Clock.GetUtcNow()), act, CancellationToken.None);
        return 0;
    });

    internal Task<Round> RoundAsync(RoundId id) => ReadAsync(db => db.Rounds.FindAsync([id], CancellationToken.None).AsTask()!)!;

    /// <summary>Looks again until the background has got there, for at most a minute.</summary>
    internal static async Task<T> EventuallyAsync<T>(Func<Task<T>> look, Func<T, bool> there)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        var seen = await look();
        for (var times = 0; times < 300 && !there(seen); times++)
        {
            await tick.WaitForNextTickAsync();
            seen = await look();
        }
        return seen;
    }
}
