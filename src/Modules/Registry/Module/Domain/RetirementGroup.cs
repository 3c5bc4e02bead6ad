using System.Text.Json.Serialization;

namespace Workforce.Registry.Domain;

/// <param name="Sex">Code table "sex".</param>
/// <param name="OriginalAge">The statutory age before the reform.</param>
/// <param name="MonthsPerStep">One month of delay for as many months after the reform began.</param>
internal sealed record RetirementGroup(
    [property: JsonPropertyName("sex")] string Sex,
    [property: JsonPropertyName("originalAge")] int OriginalAge,
    [property: JsonPropertyName("monthsPerStep")] int MonthsPerStep,
    [property: JsonPropertyName("maximumDelayMonths")] int MaximumDelayMonths);
