namespace Workforce.Rotation.Features.Rotation.Scores;

internal sealed class ScoreForm
{
    public List<ItemForm> Items { get; set; } = [];
    public uint Version { get; set; }
    public bool OtherPostsToo { get; set; }
    public string? Reason { get; set; }

    /// <summary>Go on with the next applicant who has no score.</summary>
    public bool Next { get; set; }
}
