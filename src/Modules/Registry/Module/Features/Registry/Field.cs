namespace Workforce.Registry.Features.Registry;

/// <param name="Label">The national system's name of the field, in Chinese.</param>
/// <param name="Codes">Its code table; null for free text.</param>
internal sealed record Field(string Label, string? Codes = null);
