using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Exemptions;

/// <summary>Whoever meets one of the conditions may be appointed directly.</summary>
internal sealed record DirectRule([property: JsonPropertyName("anyOf")] IReadOnlyList<DirectCondition> AnyOf);
