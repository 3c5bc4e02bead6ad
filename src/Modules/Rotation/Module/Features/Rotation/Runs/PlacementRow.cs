using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Where a run put somebody, as a list shows it.</summary>
internal sealed record PlacementRow
{
    public EntrantId EntrantId { get; init; }
    public required string Name { get; init; }
    public required string StaffNumber { get; init; }
    public required string HomeSchoolName { get; init; }
    public EntrantBasis Basis { get; init; }
    public bool IsBackbone { get; init; }
    public int Choices { get; init; }
    public int Rank { get; init; }
    public int Lottery { get; init; }
    public string? Code { get; init; }
    public string? SchoolName { get; init; }
    public string? Stage { get; init; }
    public string? Subject { get; init; }
    public int? Score { get; init; }
    public int? CutoffScore { get; init; }
    public bool Moves { get; init; }
}
