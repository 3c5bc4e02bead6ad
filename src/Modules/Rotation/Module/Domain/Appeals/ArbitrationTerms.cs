using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Appeals;

/// <summary>Calendar days and years (劳动争议调解仲裁法 art. 27, 29, 43, 50).</summary>
internal sealed record ArbitrationTerms(
    [property: JsonPropertyName("applyWithinYears")] int ApplyWithinYears,
    [property: JsonPropertyName("acceptDays")] int AcceptDays,
    [property: JsonPropertyName("decideDays")] int DecideDays,
    [property: JsonPropertyName("extensionDays")] int ExtensionDays,
    [property: JsonPropertyName("sueWithinDays")] int SueWithinDays);
