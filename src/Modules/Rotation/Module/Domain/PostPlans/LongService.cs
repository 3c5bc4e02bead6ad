using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.PostPlans;

/// <param name="ConsecutiveYearsInUnit">At least so many years in the unit without a break.</param>
/// <param name="YearsToRetirementBelow">And fewer than so many years to statutory retirement.</param>
internal sealed record LongService([property: JsonPropertyName("consecutiveYearsInUnit")] int ConsecutiveYearsInUnit, [property: JsonPropertyName("yearsToRetirementBelow")] int YearsToRetirementBelow);
