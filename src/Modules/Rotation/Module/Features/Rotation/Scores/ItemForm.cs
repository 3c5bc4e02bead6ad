namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>One item of a score sheet as it was typed.</summary>
internal sealed class ItemForm
{
    public string Item { get; set; } = "";
    public string? Points { get; set; }
    public string? Basis { get; set; }
}
