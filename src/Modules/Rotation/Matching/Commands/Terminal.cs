using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workforce.Rotation.Matching.Commands;

/// <summary>Where a command prints, and what it measures its seconds with.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Error, TimeProvider Time)
{
    // The object goes to a terminal or a file, not into a page: Chinese ids stay readable.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public Laps StartLaps() => new(Time);

    public void PrintJson<T>(T value) => Output.Write(JsonSerializer.Serialize(value, Json) + "\n");

    public void Print(FormattableString sentence) => Output.Write(FormattableString.Invariant(sentence) + "\n");

    public int Refuse(IReadOnlyList<Fault> faults)
    {
        foreach (var fault in faults) Error.Write(fault + "\n");
        return ExitCode.Invalid;
    }
}
