using Workforce.Demo;
using Workforce.Host.Embedded;
using Workforce.Migrations;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Demo;
using Workforce.Platform.Modules;
using Workforce.Platform.Seeds;

namespace Workforce.Host.Serving;

/// <summary>What happens to the database before the host serves.</summary>
internal static class Startup
{
    public static async Task MigrateAsync(IServiceProvider services, string migrationConnection, string login, string? password, CancellationToken ct)
    {
        await services.GetRequiredService<Migrator>().RunAsync(migrationConnection, login, password, ct);
        await services.GetRequiredService<Seeding>().LoadAsync(ct);
    }

    /// <summary>Loads the generated city. A part that is there already is left as it is.</summary>
    public static async Task SeedDemoAsync(IServiceProvider services, DemoSize size, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("demo"));
        var city = DemoCity.Generate(size, scope.ServiceProvider.GetRequiredService<Calendar>().Today);
        foreach (var seed in scope.ServiceProvider.GetServices<IDemoSeed>().OrderBy(s => s.Order))
        {
            var started = TimeProvider.System.GetTimestamp();
            var loaded = await seed.SeedAsync(city, ct);
            Console.WriteLine($"  demo: {seed.GetType().Name} " + (loaded ? $"in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s" : "is there already"));
        }
    }

    /// <exception cref="StartRefusedException">The database is older than this program.</exception>
    public static async Task RefusePendingAsync(IServiceProvider services, string connection, CancellationToken ct)
    {
        var pending = await services.GetRequiredService<Migrator>().PendingAsync(connection, ct);
        if (pending.Count > 0)
            throw new StartRefusedException($"The database is older than this program: {pending.Count} migrations are to be applied, the first is {pending[0]}. Run `./run migrate` with a role that may change the schema, then start again.");
    }
}
