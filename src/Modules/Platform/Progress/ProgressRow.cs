namespace Workforce.Platform.Progress;

/// <summary>Long work, as the person who started it sees it.</summary>
public sealed class ProgressRow
{
    /// <summary>Silence longer than this is shown as a failure: the worker is not alive.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(90);

    public Guid Id { get; init; }
    public required string Module { get; init; }

    /// <summary>What is being done, in Chinese; translated by the module's texts.</summary>
    public required string Title { get; init; }

    public Guid StartedBy { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public int Done { get; init; }

    /// <summary>0 while it is not known.</summary>
    public int Total { get; init; }

    public DateTimeOffset HeartbeatAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>A sentence when it failed.</summary>
    public string? Failure { get; init; }

    public bool CancelRequested { get; init; }

    public bool IsSilent(DateTimeOffset now) => FinishedAt is null && now - HeartbeatAt > Silence;
}
