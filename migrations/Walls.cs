using Npgsql;
using Workforce.Platform.Data;

namespace Workforce.Migrations;

/// <summary>
/// Raises the walls anew after every migration: what each role may touch, and row-level security on every table that
/// carries a place. They follow from the columns, so no table can be forgotten.
/// </summary>
internal static class Walls
{
    public static async Task RaiseAsync(NpgsqlConnection connection, IReadOnlyList<string> schemas, CancellationToken ct)
    {
        foreach (var schema in schemas)
            await Sql.RunAsync(connection, Sql.Text("Walls.module.sql", ("schema", schema), ("role", ModuleDataSource.RoleOf(schema))), ct);
        // What column names cannot say: a module may raise more walls of its own.
        foreach (var schema in schemas.Where(schema => Sql.Has($"Walls.{schema}.sql")))
            await Sql.RunAsync(connection, Sql.Text($"Walls.{schema}.sql"), ct);
        await Sql.RunAsync(connection, Sql.Text("Walls.shared.sql", ("platform", ModuleDataSource.RoleOf(PlatformDbContext.Schema)), ("jobs", ModuleDataSource.RoleOf("jobs")),
            ("modules", string.Join(", ", schemas.Where(s => s != PlatformDbContext.Schema).Select(ModuleDataSource.RoleOf)))), ct);
    }
}
