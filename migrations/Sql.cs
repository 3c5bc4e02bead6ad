using Npgsql;

namespace Workforce.Migrations;

internal static class Sql
{
    public static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }

    public static bool Has(string file) => typeof(Sql).Assembly.GetManifestResourceInfo($"Workforce.Migrations.{file}") is not null;

    /// <summary>A text of the migrations assembly, with its {places} filled in. Values are names from the list of modules, never input.</summary>
    public static string Text(string file, params (string Place, string Value)[] places)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream($"Workforce.Migrations.{file}")!;
        using var reader = new StreamReader(stream);
        return places.Aggregate(reader.ReadToEnd(), (text, place) => text.Replace($"{{{place.Place}}}", place.Value));
    }
}
