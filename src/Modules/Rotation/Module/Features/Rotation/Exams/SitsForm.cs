namespace Workforce.Rotation.Features.Rotation.Exams;

internal sealed class SitsForm
{
    public string? Subject { get; set; }
    public string? Paper { get; set; }
}
