using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Exemptions;

/// <summary>Everything that is set must hold.</summary>
internal sealed record DirectCondition
{
    /// <summary>Code table "sex".</summary>
    public string? Sex { get; init; }

    [JsonPropertyName("ageAtLeast")]
    public int? AgeAtLeast { get; init; }

    /// <summary>Until statutory retirement, which since 2025 comes at another age for every month of birth.</summary>
    [JsonPropertyName("yearsToRetirementAtMost")]
    public int? YearsToRetirementAtMost { get; init; }

    [JsonPropertyName("teachingYearsAtLeast")]
    public int? TeachingYearsAtLeast { get; init; }

    /// <summary>Code table "honour-level".</summary>
    [JsonPropertyName("backboneLevelAtLeast")]
    public string? BackboneLevelAtLeast { get; init; }

    /// <summary>Code table "honour-kind"; one of them is enough.</summary>
    public IReadOnlyList<string>? Honour { get; init; }

    /// <summary>Code table "duty".</summary>
    [JsonPropertyName("dutyAtLeast")]
    public string? DutyAtLeast { get; init; }
}
