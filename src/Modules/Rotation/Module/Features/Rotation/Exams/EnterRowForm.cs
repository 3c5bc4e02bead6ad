namespace Workforce.Rotation.Features.Rotation.Exams;

internal sealed class EnterRowForm
{
    public Guid Entrant { get; set; }

    /// <summary>As typed, in the order of the papers.</summary>
    public List<string?> Marks { get; set; } = [];
}
