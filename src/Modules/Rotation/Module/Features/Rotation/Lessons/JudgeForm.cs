namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>A judge, as typed. A row without a name is left out.</summary>
internal sealed class JudgeForm
{
    public string? Name { get; set; }

    /// <summary>School of the district; empty for somebody from outside.</summary>
    public Guid? School { get; set; }

    /// <summary>Her unit, where it is no school of the district.</summary>
    public string? Unit { get; set; }
}
