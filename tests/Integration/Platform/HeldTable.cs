using Npgsql;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Platform;

/// <summary>Keeps everybody else from writing to a table, so that work which comes to it stands still in the middle.</summary>
internal sealed class HeldTable : IAsyncDisposable
{
    private readonly NpgsqlDataSource owner;
    private readonly NpgsqlConnection connection;
    private readonly string table;

    private HeldTable(NpgsqlDataSource owner, NpgsqlConnection connection, string table) => (this.owner, this.connection, this.table) = (owner, connection, table);

    public static async Task<HeldTable> TakeAsync(TestHost host, string table)
    {
        var connection = await host.Owner.OpenConnectionAsync();
        await using var hold = new NpgsqlCommand($"begin; lock table {table} in share mode", connection);
        await hold.ExecuteNonQueryAsync();
        return new(host.Owner, connection, table);
    }

    /// <summary>Returns when the work has come as far as this table.</summary>
    public Task SomebodyWaitsAsync() => Eventually.SoAsync($"somebody waits for {table}", async () =>
    {
        await using var waiting = owner.CreateCommand($"select exists (select from pg_locks where relation = '{table}'::regclass and not granted)");
        return (bool)(await waiting.ExecuteScalarAsync())!;
    });

    public async Task ReleaseAsync()
    {
        await using (var end = new NpgsqlCommand("rollback", connection))
            await end.ExecuteNonQueryAsync();
        await Eventually.SoAsync("nobody is left in the middle", async () =>
        {
            await using var open = owner.CreateCommand($"select exists (select from pg_locks where relation = '{table}'::regclass)");
            return !(bool)(await open.ExecuteScalarAsync())!;
        });
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
