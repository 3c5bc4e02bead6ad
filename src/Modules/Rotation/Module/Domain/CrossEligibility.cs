using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain;

/// <param name="Rule">"unhired-only", "unhired-and-volunteers", "all", "exclusive-branch".</param>
/// <param name="MinimumYears">Years in the present school before a volunteer may apply; the unhired need none.</param>
internal sealed record CrossEligibility(string Rule = "unhired-and-volunteers", [property: JsonPropertyName("minimumYears")] int MinimumYears = 0);
