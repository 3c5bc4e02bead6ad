using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Workforce.Platform.Data;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>Plain SQL inside the unit of work that is open.</summary>
internal static class ModuleSql
{
    public static NpgsqlConnection Connection(this ModuleDbContext db) => (NpgsqlConnection)db.Database.GetDbConnection();

    public static NpgsqlCommand Command(this ModuleDbContext db, string sql, params (string Name, object? Value)[] parameters)
    {
        var command = new NpgsqlCommand(sql, db.Connection(), (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction()) { CommandTimeout = 600 };
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    public static async Task<int> RunAsync(this ModuleDbContext db, string sql, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        await using var command = db.Command(sql, parameters);
        return await command.ExecuteNonQueryAsync(ct);
    }

    public static async Task<List<T>> ListAsync<T>(this ModuleDbContext db, string sql, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        await using var command = db.Command(sql, parameters);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var list = new List<T>();
        while (await rows.ReadAsync(ct))
            list.Add(rows.GetFieldValue<T>(0));
        return list;
    }
}
