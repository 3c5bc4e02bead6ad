namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>A run is asked for; said to ourselves, so that the work survives whatever happens to the host.</summary>
internal sealed record MatchRequested(Guid RunId)
{
    public const string Name = "rotation.match-requested.v1";
}
