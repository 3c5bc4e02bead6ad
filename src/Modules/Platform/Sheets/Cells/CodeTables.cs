using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workforce.Platform.Sheets;

/// <summary>All code tables by name, as loaded from seeds/policy/codes.</summary>
public sealed class CodeTables(IEnumerable<CodeTable> tables)
{
    private readonly Dictionary<string, CodeTable> byName = tables.ToDictionary(t => t.Name, StringComparer.Ordinal);

    public static CodeTables None { get; } = new([]);

    /// <exception cref="KeyNotFoundException">No such table: a mistake in a sheet's definition, not in a file.</exception>
    public CodeTable this[string name] =>
        byName.TryGetValue(name, out var table) ? table : throw new KeyNotFoundException($"There is no code table named {name}.");

    /// <summary>Reads every *.json of a folder, each one table with its source.</summary>
    public static CodeTables Load(string folder) => new(
        Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file =>
        {
            using var stream = File.OpenRead(file);
            var table = JsonSerializer.Deserialize<TableFile>(stream) ?? throw new InvalidDataException($"{file} is empty.");
            return new CodeTable(table.Table, table.Codes);
        }));

    private sealed record TableFile(
        [property: JsonPropertyName("table")] string Table,
        [property: JsonPropertyName("codes")] IReadOnlyList<Code> Codes);
}
