using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.EntityFrameworkCore;

namespace Workforce.Ethics.Data.Cases;

/// <summary>One jsonb column for a value that is read and written as a whole; enums by name, because SQL reads them too.</summary>
internal static class CaseJson
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public static PropertyBuilder<T> IsCaseJson<T>(this PropertyBuilder<T> property) => property.HasColumnType("jsonb").HasConversion(
        new ValueConverter<T, string>(value => Write(value), text => JsonSerializer.Deserialize<T>(text, Json)!),
        new ValueComparer<T>((a, b) => Write(a) == Write(b), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json);
}
