namespace Workforce.Registry.Features.Registry.Schools;

/// <summary>What the list of schools is asked for; all of it is in the address.</summary>
internal sealed class SchoolFilter
{
    /// <summary>Part of the name, or the beginning of the code.</summary>
    public string? Q { get; init; }

    public Guid? District { get; init; }
    public string? Kind { get; init; }
    public string? Stage { get; init; }
    public string? Area { get; init; }
    public int? Tier { get; init; }

    /// <summary>"public" or "private".</summary>
    public string? Owner { get; init; }

    public Guid? Cluster { get; init; }
    public string? Sort { get; init; }
    public int P { get; init; } = 1;
}
