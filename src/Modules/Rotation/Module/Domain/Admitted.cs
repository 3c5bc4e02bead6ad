namespace Workforce.Rotation.Domain;

/// <summary>Whether a post may take a teacher, and if not, every rule that says so.</summary>
internal sealed record Admitted(IReadOnlyList<Refusal> Refusals)
{
    public bool Yes => Refusals.Count == 0;
}
