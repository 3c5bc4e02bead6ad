using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>"480/19", so that what a decision keeps is as exact as what was computed.</summary>
internal sealed class FractionJson : JsonConverter<Fraction>
{
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FractionText.Parse(reader.GetString() ?? "0");

    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
