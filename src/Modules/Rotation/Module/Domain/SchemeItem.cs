using System.Text.Json;

namespace Workforce.Rotation.Domain;

/// <param name="Item">Key of the item, "teaching-years".</param>
/// <param name="Maximum">In points; null where the scheme sets none.</param>
/// <param name="Basis">The datum it rests on.</param>
/// <param name="Rule">How the datum becomes points: "perYear", "byHighest", "byResult", "sum", "perPeriod"; null where the scheme does not say.</param>
/// <param name="Points">A number per unit, or points by level.</param>
internal sealed record SchemeItem(string Item, string Name, decimal? Maximum = null, string? Basis = null, string? Rule = null, JsonElement? Points = null);
