namespace Workforce.Rotation.Domain;

/// <param name="Item">Key of the item, "teaching-years".</param>
/// <param name="Maximum">In points; null where the scheme sets none.</param>
/// <param name="Basis">The datum it rests on.</param>
internal sealed record SchemeItem(string Item, string Name, decimal? Maximum = null, string? Basis = null);
