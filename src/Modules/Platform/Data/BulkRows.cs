using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Workforce.Platform.Data;

/// <summary>
/// Many rows at once, by binary COPY. PostgreSQL refuses COPY into a table with row-level security, so the rows go into a
/// temporary table first and are inserted from there, past the wall like any other insert.
/// </summary>
public static class BulkRows
{
    /// <summary>
    /// Inserts entities as they are mapped. They are not tracked and not told to the change log one by one: whoever loads in
    /// bulk describes the act in one entry of its own.
    /// </summary>
    /// <returns>How many rows were inserted.</returns>
    public static async Task<int> BulkInsertAsync<T>(this ModuleDbContext db, IEnumerable<T> rows, CancellationToken ct) where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped in {db.Schema}.");
        var table = $"{db.Schema}.\"{entity.GetTableName()}\"";
        var columns = entity.GetProperties().Where(p => p.GetColumnName() != "xmin" && p.GetComputedColumnSql() is null).Select(p => new BulkColumn(p)).ToList();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var waiting = $"bulk_{entity.GetTableName()}";
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await RunAsync($"create temporary table {waiting} on commit drop as select {names} from {table} with no data");
            await using (var copy = await connection.BeginBinaryImportAsync($"copy {waiting} ({names}) from stdin (format binary)", ct))
            {
                foreach (var row in rows)
                {
                    await copy.StartRowAsync(ct);
                    foreach (var column in columns)
                        await column.WriteAsync(copy, row, ct);
                }
                await copy.CompleteAsync(ct);
            }
            var inserted = await RunAsync($"insert into {table} ({names}) select {names} from {waiting}");
            await RunAsync($"drop table {waiting}");
            return inserted;

            async Task<int> RunAsync(string sql)
            {
                await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
                return await command.ExecuteNonQueryAsync(ct);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private sealed class BulkColumn(IProperty property)
    {
        private readonly string type = property.GetColumnType();
        private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        private readonly IClrPropertyGetter getter = property.GetGetter();

        public string Name { get; } = property.GetColumnName();

        public Task WriteAsync(NpgsqlBinaryImporter copy, object row, CancellationToken ct)
        {
            var value = getter.GetClrValue(row);
            if (value is not null && convert is not null)
                value = convert(value);
            return value is null ? copy.WriteNullAsync(ct) : copy.WriteAsync(value, type, ct);
        }
    }
}
