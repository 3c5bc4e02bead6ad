using Npgsql;
using Workforce.Platform.Data;
using Workforce.Platform.Modules;

namespace Workforce.Migrations;

/// <summary>
/// One role per module without login, and one login role without rights of its own (NOINHERIT) that may become them.
/// </summary>
internal static class Roles
{
    public static async Task RaiseAsync(NpgsqlConnection connection, string login, string? password, IReadOnlyList<IModule> modules, CancellationToken ct)
    {
        await Sql.RunAsync(connection, Sql.Text("Roles.login.sql", ("login", login), ("password", password is null ? "" : $"password '{password.Replace("'", "''")}'")), ct);
        foreach (var name in modules.Select(m => m.Name).Append(PlatformDbContext.Schema).Append("jobs"))
            await Sql.RunAsync(connection, Sql.Text("Roles.module.sql", ("role", ModuleDataSource.RoleOf(name)), ("login", login)), ct);
        await Sql.RunAsync(connection, Sql.Text("Roles.jobs.sql", ("role", ModuleDataSource.RoleOf("jobs"))), ct);
    }
}
