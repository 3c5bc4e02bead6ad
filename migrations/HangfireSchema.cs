using Hangfire.PostgreSql;
using Npgsql;
using Workforce.Platform.Jobs;

namespace Workforce.Migrations;

internal static class HangfireSchema
{
    public static void Install(NpgsqlDataSource source)
    {
        using var connection = source.OpenConnection();
        PostgreSqlObjectsInstaller.Install(connection, HangfireQueue.Schema);
    }
}
