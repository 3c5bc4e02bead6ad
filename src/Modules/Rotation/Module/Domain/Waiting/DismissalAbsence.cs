using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Waiting;

/// <summary>Decree 652 art. 15: more working days absent than these.</summary>
internal sealed record DismissalAbsence(
    [property: JsonPropertyName("consecutiveWorkingDaysOver")] int ConsecutiveWorkingDaysOver,
    [property: JsonPropertyName("yearWorkingDaysOver")] int YearWorkingDaysOver);
