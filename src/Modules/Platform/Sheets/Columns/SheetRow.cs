using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Workforce.Platform.Sheets;

/// <summary>One row, understood. A row whose cells hold several lines comes as several of these, with one number.</summary>
public sealed class SheetRow
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    // What 至今 means: the value is known to be none, which is not the same as a blank cell.
    private static readonly object Cleared = new();
    private readonly object?[] values;
    private readonly Dictionary<string, string> derived = [];
    private readonly Cell[] cells;
    private readonly List<RowFault> faults = [];

    internal SheetRow(SheetDefinition definition, int number, int part, Cell[] cells)
    {
        (Definition, Number, Part, this.cells) = (definition, number, part, cells);
        values = new object?[definition.Columns.Count];
    }

    public SheetDefinition Definition { get; }

    /// <summary>As Excel counts: the first row is 1.</summary>
    public int Number { get; }

    /// <summary>0, or which line of a row with several lines.</summary>
    public int Part { get; }

    public IReadOnlyList<RowFault> Faults => faults;
    public bool HasErrors => faults.Exists(f => f.Severity == FaultSeverity.Error);

    public object? this[string column] => values[Definition.IndexOf(column)] is var value && ReferenceEquals(value, Cleared) ? null : value;
    public string? Text(string column) => (string?)this[column];
    public DateOnly? Date(string column) => (DateOnly?)this[column];
    public long? Whole(string column) => (long?)this[column];
    public decimal? Decimal(string column) => (decimal?)this[column];
    public bool? Flag(string column) => (bool?)this[column];

    /// <summary>What names the row; empty when one of its key columns could not be understood.</summary>
    public string Key
    {
        get
        {
            var parts = Definition.Keys.Select(k => Print(this[k])).ToList();
            return parts.TrueForAll(string.IsNullOrEmpty) ? "" : string.Join('|', parts);
        }
    }

    /// <param name="column">Key of the column, or null for the row as a whole.</param>
    public void Fault(string? column, string rule, string? hint = null, FaultSeverity severity = FaultSeverity.Error)
    {
        if (column is null)
        {
            faults.Add(new RowFault(Number, "", null, rule, severity, hint));
            return;
        }
        var index = Definition.IndexOf(column);
        faults.Add(new RowFault(Number, Definition.Columns[index].Title, Quote(index), rule, severity, hint));
    }

    public void Warn(string? column, string rule, string? hint = null) => Fault(column, rule, hint, FaultSeverity.Warning);

    /// <summary>Adds a value that no cell holds but follows from them, such as the initials of a name.</summary>
    public void Derive(string key, string value) => derived[key] = value;

    /// <summary>
    /// The values by column key; dates as yyyy-MM-dd. Blank cells are left out, which means "as it is"; an open end (至今) is
    /// null.
    /// </summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer, Json);
        json.WriteStartObject();
        for (var i = 0; i < values.Length; i++)
        {
            var key = Definition.Columns[i].Key;
            switch (values[i])
            {
                case string text:
                    json.WriteString(key, text);
                    break;
                case DateOnly on:
                    json.WriteString(key, on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    break;
                case bool flag:
                    json.WriteBoolean(key, flag);
                    break;
                case long whole:
                    json.WriteNumber(key, whole);
                    break;
                case decimal number:
                    json.WriteNumber(key, number);
                    break;
                case not null:
                    json.WriteNull(key);
                    break;
            }
        }
        foreach (var (key, value) in derived)
            json.WriteString(key, value);
        json.WriteEndObject();
        json.Flush();
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal void Set(int column, CellValue parsed) => values[column] = parsed is { Value: null, Rule: null } ? Cleared : parsed.Value;

    private static string? Print(object? value) => value switch
    {
        null => null,
        DateOnly on => on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private string? Quote(int column)
    {
        var text = cells[column].Text;
        if (Definition.Columns[column].Personal)
            return text.Length > 2 ? text[..2] + new string('*', Math.Min(text.Length - 2, 16)) : null;
        if (!CellText.CanBeStored(text))
            return null;
        return text.Length > 60 ? string.Concat(text.AsSpan(0, 60), "…") : text;
    }
}
