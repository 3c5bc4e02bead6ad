using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Waiting;

/// <summary>Decree 652 art. 16: when failed appraisals allow to end a contract, and after how many days' written notice.</summary>
internal sealed record DismissalAppraisal(
    [property: JsonPropertyName("failedAndRefusesChange")] bool FailedAndRefusesChange,
    [property: JsonPropertyName("consecutiveFailed")] int ConsecutiveFailed,
    [property: JsonPropertyName("noticeDays")] int NoticeDays);
