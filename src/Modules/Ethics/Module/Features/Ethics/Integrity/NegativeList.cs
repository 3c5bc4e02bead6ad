using System.Text.Json;
using System.Text.Json.Serialization;
using Workforce.Platform.Seeds;

namespace Workforce.Ethics.Features.Ethics.Integrity;

/// <summary>负面清单 as the code table has it, with its source and the grade of every line.</summary>
internal sealed class NegativeList
{
    private readonly Lazy<Table> table = new(() =>
    {
        using var file = File.OpenRead(SeedFolder.Find("policy", "codes", "ethics-violation.json"));
        return JsonSerializer.Deserialize<Table>(file) ?? throw new InvalidDataException("ethics-violation.json is empty.");
    });

    public string Source => table.Value.Source;
    public string Grade => table.Value.Grade;
    public string Note => table.Value.Note;
    public IReadOnlyList<NegativeLine> Lines => table.Value.Codes;

    private sealed record Table([property: JsonPropertyName("source")] string Source, [property: JsonPropertyName("grade")] string Grade, [property: JsonPropertyName("note")] string Note, [property: JsonPropertyName("codes")] IReadOnlyList<NegativeLine> Codes);
}
