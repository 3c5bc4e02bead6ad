using System.Text.Json.Serialization;

namespace Workforce.Ethics.Features.Ethics.Integrity;

/// <param name="Grade">How sure the source is, where it differs from the table's.</param>
/// <param name="Rule">Number of the ten rules (十项准则).</param>
/// <param name="PartOf">The code that this one splits.</param>
internal sealed record NegativeLine(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("en")] string English,
    [property: JsonPropertyName("grade")] string? Grade,
    [property: JsonPropertyName("rule")] int? Rule,
    [property: JsonPropertyName("parent")] string? PartOf);
