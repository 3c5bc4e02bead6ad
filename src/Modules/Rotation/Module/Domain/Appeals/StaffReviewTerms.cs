using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Appeals;

/// <summary>Calendar days (人社部发〔2014〕45号, not seen).</summary>
internal sealed record StaffReviewTerms(
    [property: JsonPropertyName("reviewWithinDays")] int ReviewWithinDays,
    [property: JsonPropertyName("reviewAnswerDays")] int ReviewAnswerDays,
    [property: JsonPropertyName("appealWithinDays")] int AppealWithinDays,
    [property: JsonPropertyName("appealAnswerDays")] int AppealAnswerDays,
    [property: JsonPropertyName("appealExtensionDays")] int AppealExtensionDays);
