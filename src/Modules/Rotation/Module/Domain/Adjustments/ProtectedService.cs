using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Whose contract may not be ended because of long service near retirement.</summary>
internal sealed record ProtectedService(
    [property: JsonPropertyName("yearsInUnit")] int YearsInUnit,
    [property: JsonPropertyName("yearsToRetirementBelow")] int YearsToRetirementBelow);
