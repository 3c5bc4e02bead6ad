using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;
using Workforce.Platform.Data;
using Workforce.Platform.Jobs;
using Workforce.Platform.Modules;

namespace Workforce.Migrations;

/// <summary>
/// Brings a database to the present shape: roles, each module's schema, the queue's schema, and last the walls.
/// Connects as the migration role, which owns the tables. Safe to repeat, and safe when two hosts start it at once.
/// </summary>
public sealed class Migrator(IReadOnlyList<IModule> modules, ILogger<Migrator> log)
{
    private const long Lock = 0x776f726b666f7263;

    /// <param name="migrationConnection">A role that may create roles and schemas.</param>
    /// <param name="login">The login role the hosts connect as; it is created when it is missing.</param>
    /// <param name="password">Its password, set when it is created; null leaves that to the administrator.</param>
    public async Task RunAsync(string migrationConnection, string login, string? password, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(migrationConnection);
        await using var guard = await source.OpenConnectionAsync(ct);
        await Sql.RunAsync(guard, $"select pg_advisory_lock({Lock})", ct);
        await Roles.RaiseAsync(guard, login, password, modules, ct);
        foreach (var (name, context) in Schemas())
        {
            await using var db = Contexts.Create(context, source, name);
            var pending = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
            if (pending.Count > 0)
                log.LogInformation("Schema {Schema}: {Count} migrations to apply.", name, pending.Count);
            await db.Database.MigrateAsync(ct);
        }
        HangfireSchema.Install(source);
        await Walls.RaiseAsync(guard, Schemas().Select(s => s.Name).ToList(), ct);
    }

    /// <summary>The migrations that are still to be applied, as "schema/name".</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(string connection, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        var pending = new List<string>();
        foreach (var (name, context) in Schemas())
        {
            await using var db = Contexts.Create(context, source, name);
            pending.AddRange((await db.Database.GetPendingMigrationsAsync(ct)).Select(m => $"{name}/{m}"));
        }
        return pending;
    }

    private IEnumerable<(string Name, Type Context)> Schemas() =>
        modules.Select(m => (m.Name, m.DbContext)).Prepend((PlatformDbContext.Schema, typeof(PlatformDbContext)));
}
