using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Registrations;

/// <summary>不得竞聘的情形. Only the appraisals are in the records; schools vouch for the rest.</summary>
internal sealed record DisqualifyRule
{
    /// <summary>Whether the rule is in force; a value that nobody confirmed ships without.</summary>
    public bool Applies { get; init; }

    [JsonPropertyName("appraisalYears")]
    public int AppraisalYears { get; init; }

    [JsonPropertyName("appraisalMissingOrFailed")]
    public bool AppraisalMissingOrFailed { get; init; }

    [JsonPropertyName("sanctionYears")]
    public int? SanctionYears { get; init; }

    [JsonPropertyName("leaveMonthsOver")]
    public int? LeaveMonthsOver { get; init; }

    [JsonPropertyName("leaveWithinYears")]
    public int? LeaveWithinYears { get; init; }

    [JsonPropertyName("absentDays")]
    public int? AbsentDays { get; init; }

    [JsonPropertyName("trainingHoursShort")]
    public bool TrainingHoursShort { get; init; }
}
