using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain;

/// <param name="Item">Key of the item, "teaching-years".</param>
/// <param name="Maximum">The most it counts in the total, in points; null where the scheme sets none.</param>
/// <param name="Basis">The datum it rests on.</param>
/// <param name="Rule">How the datum becomes points, one of <see cref="Scoring.ScoringRules.Words"/>; null where it is typed with evidence.</param>
/// <param name="Points">A number per unit, points by level, or bands.</param>
/// <param name="Datum">What is counted, where the item's key does not say: two items may count one thing.</param>
/// <param name="Percent">The share at which the points enter the total: 70 for a part that weighs 70 %.</param>
/// <param name="WithinYears">Only what was granted in so many years before the base date counts.</param>
/// <param name="OutsidePercent">What a year of work outside teaching counts, in percent of a year of teaching.</param>
/// <param name="PartYear">A year that has begun counts as one.</param>
internal sealed record SchemeItem(
    string Item,
    string Name,
    decimal? Maximum = null,
    string? Basis = null,
    string? Rule = null,
    JsonElement? Points = null,
    string? Datum = null,
    int? Percent = null,
    [property: JsonPropertyName("withinYears")] int? WithinYears = null,
    [property: JsonPropertyName("outsidePercent")] int? OutsidePercent = null,
    [property: JsonPropertyName("partYear")] bool PartYear = false);
