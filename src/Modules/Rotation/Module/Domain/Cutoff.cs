using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>What it took to be admitted at a post in a run; score and lottery are null while the post has room.</summary>
[NotLogged]
internal sealed class Cutoff
{
    public RunId RunId { get; init; }
    public PostId PostId { get; init; }
    public DistrictId DistrictId { get; init; }
    public int Capacity { get; init; }
    public int Filled { get; init; }
    public int? Score { get; init; }
    public int? Lottery { get; init; }
}
