using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>
/// At which level somebody is appointed in another school: one word for all schools, or one by locality. "follows-person":
/// the level goes with her (大方); "keep": she keeps it; "vacant-level-or-lower": at her level where one is vacant, else lower (东方 2024).
/// </summary>
[JsonConverter(typeof(Json))]
internal sealed record PostLevelRule(IReadOnlyDictionary<string, string> ByArea)
{
    public const string FollowsPerson = "follows-person";
    public const string Keep = "keep";
    public const string VacantOrLower = "vacant-level-or-lower";

    private const string Everywhere = "*";

    public string? Of(string area) => ByArea.GetValueOrDefault(area) ?? ByArea.GetValueOrDefault(Everywhere);

    internal sealed class Json : JsonConverter<PostLevelRule>
    {
        public override PostLevelRule Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(reader.TokenType == JsonTokenType.String
                ? new Dictionary<string, string> { [Everywhere] = reader.GetString()! }
                : JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, PostLevelRule value, JsonSerializerOptions options)
        {
            if (value.ByArea.GetValueOrDefault(Everywhere) is { } word)
                writer.WriteStringValue(word);
            else
                JsonSerializer.Serialize(writer, value.ByArea, options);
        }
    }
}
