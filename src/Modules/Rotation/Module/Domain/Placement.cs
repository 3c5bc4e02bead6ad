using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>Where a run put somebody. school_id is the school she goes to, null when unplaced.</summary>
[NotLogged]
internal sealed class Placement
{
    public RunId RunId { get; init; }
    public EntrantId EntrantId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public SchoolId? SchoolId { get; init; }
    public PostId? PostId { get; init; }

    /// <summary>From 1; 0 when unplaced, or kept by a guarantee she had not listed.</summary>
    public int Rank { get; init; }

    /// <summary>Her place in the lottery, from 1.</summary>
    public int Lottery { get; init; }
}
