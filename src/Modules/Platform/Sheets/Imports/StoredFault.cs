using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>A fault as it lies in import_rows.faults.</summary>
internal sealed record StoredFault(
    [property: JsonPropertyName("c")] string Column,
    [property: JsonPropertyName("v")] string? Value,
    [property: JsonPropertyName("r")] string Rule,
    [property: JsonPropertyName("s"), JsonConverter(typeof(JsonStringEnumConverter<FaultSeverity>))] FaultSeverity Severity,
    [property: JsonPropertyName("h")] string? Hint)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(IReadOnlyList<RowFault> faults) =>
        faults.Count == 0 ? "[]" : JsonSerializer.Serialize(faults.Select(f => new StoredFault(f.Column, f.Value, f.Rule, f.Severity, f.Hint)), Json);

    public static IReadOnlyList<RowFault> Read(int row, string faults) =>
        faults == "[]" ? [] : [.. JsonSerializer.Deserialize<List<StoredFault>>(faults, Json)!.Select(f => new RowFault(row, f.Column, f.Value, f.Rule, f.Severity, f.Hint))];
}
