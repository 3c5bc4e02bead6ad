namespace Workforce.Rotation.Domain.InSchool;

/// <summary>A line of a posted table; what the kind does not show is null.</summary>
/// <param name="Post">Stage and subject of the post, in the language of the documents.</param>
/// <param name="Thousandths">The total.</param>
internal sealed record PostedRow(string? PostCode, string? Post, string? Name = null, string? StaffNumber = null, int? Thousandths = null)
{
    public int? Seats { get; init; }
    public string? Conditions { get; init; }
    public string? Subject { get; init; }
    public IReadOnlyList<PostedItem>? Items { get; init; }
    public int? Rank { get; init; }
    public ApplicationOutcome? Outcome { get; init; }
    public string? Reason { get; init; }
}
