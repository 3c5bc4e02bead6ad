namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>What a page that carries out one act sends: the version it showed, and why where the act asks.</summary>
internal sealed class VersionForm
{
    public uint Version { get; set; }
    public string? Reason { get; set; }
}
