namespace Workforce.Rotation.Features.Rotation.Exams;

internal sealed class SittingForm
{
    public string Part { get; set; } = "";

    /// <summary>Chinese wall-clock time.</summary>
    public DateTime? StartsAt { get; set; }

    public int? Minutes { get; set; }
}
